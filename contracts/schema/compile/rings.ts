/** A `$ref` of one linked schema to another. */
export interface Edge {
  readonly target: string;
  /** The schema that has the `$ref`. */
  readonly holder: Record<string, unknown>;
  /** Whether the other judges the same value. */
  readonly inPlace: boolean;
  /** Whether it may be left out and everything be let through in its place. */
  readonly loose: boolean;
}

type Edges = Map<string, Edge[]>;

/**
 * Cuts the rings of schemas that take each other in for the same value, and so would never come to an end: what leads
 * back adds nothing.
 */
export function cutRings(edges: Edges): void {
  visit(
    edges,
    edges.keys(),
    (edge) => edge.inPlace,
    (owner, edge) => {
      delete edge.holder['$ref'];
      if (!edge.loose) edge.holder['not'] = {};
      edges.set(
        owner,
        (edges.get(owner) ?? []).filter((one) => one !== edge),
      );
    },
  );
}

/** Ids in such an order that each comes after those that it refers to, rings aside. */
export function leavesFirst(edges: Edges, ids: Iterable<string>): string[] {
  return visit(
    edges,
    ids,
    () => true,
    () => {},
  );
}

/** Walks depth first without recursion: there may be thousands in a row. */
function visit(
  edges: Edges,
  ids: Iterable<string>,
  follows: (edge: Edge) => boolean,
  onRing: (owner: string, edge: Edge) => void,
): string[] {
  const done: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  for (const start of ids) {
    if (state.has(start)) continue;
    const path = [{ id: start, edges: [...(edges.get(start) ?? [])].filter(follows) }];
    state.set(start, 'open');
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const edge = top.edges.pop();
      if (edge === undefined) {
        state.set(top.id, 'done');
        done.push(top.id);
        path.pop();
        continue;
      }
      const before = state.get(edge.target);
      if (before === 'open') onRing(top.id, edge);
      if (before !== undefined) continue;
      state.set(edge.target, 'open');
      path.push({ id: edge.target, edges: [...(edges.get(edge.target) ?? [])].filter(follows) });
    }
  }
  return done;
}
