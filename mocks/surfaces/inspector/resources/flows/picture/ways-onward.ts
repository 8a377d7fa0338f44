/** A way from one node to another, by their keys. */
interface Way {
  readonly from: string;
  readonly to: string;
}

/** The ways of a graph without those that close a ring: a picture that goes from top to bottom has no place for them. */
export function waysOnward<T extends Way>(edges: readonly T[]): readonly T[] {
  const kept: T[] = [];
  for (const edge of edges) if (!leads(kept, edge.to, edge.from)) kept.push(edge);
  return kept;
}

/** Whether some ways lead from one node to another. */
function leads(edges: readonly Way[], start: string, end: string): boolean {
  const reached = new Set([start]);
  // The set grows while it is gone through.
  for (const key of reached) for (const { from, to } of edges) if (from === key) reached.add(to);
  return reached.has(end);
}
