import type { FlowEdge, FlowGraph, FlowNode } from './flow-graph.ts';

/** A place in a row: of a node, or kept free for a way that goes on to a later row. */
export interface RowPlace {
  readonly key: string;
  readonly node?: FlowNode;
  readonly edge?: FlowEdge;
  /** The places of the row before from which it is reached. */
  readonly above: readonly string[];
}

/**
 * Orders the nodes of a graph in rows: each below all those that lead to it, and in the order of these. A way that
 * passes rows has a place in each of them.
 */
export function rowsOf({ nodes, edges }: FlowGraph): readonly (readonly RowPlace[])[] {
  const depths = depthsOf({ nodes, edges });
  const depthOf = (key: string): number => depths.get(key) ?? 0;
  const rows: RowPlace[][] = [];
  const last = Math.max(-1, ...depths.values());
  for (let depth = 0; depth <= last; depth += 1) {
    const before = rows.at(-1) ?? [];
    const places: RowPlace[] = nodes
      .filter(({ key }) => depthOf(key) === depth)
      .map((node) => ({
        key: node.key,
        node,
        above: edges.filter(({ to }) => to === node.key).map((edge) => placeBefore(edge, depth, depthOf(edge.from))),
      }));
    for (const edge of edges) {
      if (depthOf(edge.from) >= depth || depthOf(edge.to) <= depth) continue;
      places.push({ key: freeKey(edge, depth), edge, above: [placeBefore(edge, depth, depthOf(edge.from))] });
    }
    rows.push(sortedBy(places, before, edges));
  }
  return rows;
}

/** The place in the row above from which a way comes. */
function placeBefore(edge: FlowEdge, depth: number, fromDepth: number): string {
  return fromDepth === depth - 1 ? edge.from : freeKey(edge, depth - 1);
}

function freeKey({ from, to, name = '' }: FlowEdge, depth: number): string {
  return `${from} ${to} ${name} ${depth}`;
}

/** The length of the longest way to each node. */
function depthsOf({ nodes, edges }: FlowGraph): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  const depthOf = (key: string): number => {
    const known = depths.get(key);
    if (known !== undefined) return known;
    const depth = Math.max(-1, ...edges.filter(({ to }) => to === key).map(({ from }) => depthOf(from))) + 1;
    depths.set(key, depth);
    return depth;
  };
  for (const { key } of nodes) depthOf(key);
  return depths;
}

/** In the order of those above; what has the same one above, in the order of the ways from there. */
function sortedBy(places: readonly RowPlace[], before: readonly RowPlace[], edges: readonly FlowEdge[]): RowPlace[] {
  const column = new Map(before.map(({ key }, index) => [key, index]));
  const meanAbove = ({ above }: RowPlace): number =>
    above.length === 0 ? 0 : above.reduce((sum, key) => sum + (column.get(key) ?? 0), 0) / above.length;
  const firstWay = ({ node, edge }: RowPlace): number =>
    edges.findIndex((one) => (node === undefined ? one === edge : one.to === node.key));
  return [...places].sort((one, other) => meanAbove(one) - meanAbove(other) || firstWay(one) - firstWay(other));
}
