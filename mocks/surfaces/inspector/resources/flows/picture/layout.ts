import type { FlowEdge, FlowGraph, FlowNode } from './flow-graph.ts';
import { rowsOf } from './rows.ts';

/** A node where it is drawn: its middle, and its size. */
export interface PlacedNode extends FlowNode {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A way as it is drawn, from point to point. */
export interface PlacedEdge extends FlowEdge {
  readonly points: readonly Point[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A flow as it is drawn, from top to bottom. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

const margin = 8;
const nodeWidth = 176;
const between = 16;
/** Between two rows: there is room for the name of a branch. */
const namedGap = 42;
/** Between two rows where no branch has a name. */
const plainGap = 22;

/**
 * Places the nodes of a flow, row below row, so that none covers another and no way leads through one.
 *
 * @param nodeHeight How high each node is.
 */
export function layout(graph: FlowGraph, nodeHeight: number): Picture {
  const rows = rowsOf(graph);
  const middles = new Map<string, number>();
  for (const row of rows) {
    const wanted = row.map(({ above }) => meanOf(above.flatMap((key) => middles.get(key) ?? [])));
    for (const [index, middle] of spread(wanted).entries()) middles.set(row[index]?.key ?? '', middle);
  }
  const left = Math.min(0, ...middles.values()) - nodeWidth / 2 - margin;
  const right = Math.max(0, ...middles.values()) + nodeWidth / 2 + margin;
  const tops = topsOf(graph, rows, nodeHeight);
  const nodes = new Map<string, PlacedNode>();
  const places = new Map<string, Point>();
  for (const [at, row] of rows.entries()) {
    for (const { key, node } of row) {
      const place = { x: (middles.get(key) ?? 0) - left, y: (tops[at] ?? 0) + nodeHeight / 2 };
      places.set(key, place);
      if (node !== undefined) nodes.set(key, { ...node, ...place, width: nodeWidth, height: nodeHeight });
    }
  }
  const edges = graph.edges.map((edge) => ({ ...edge, points: pointsOf(edge, rows, places, nodeHeight / 2) }));
  const height = (tops.at(-1) ?? 0) + (rows.length === 0 ? 0 : nodeHeight) + margin;
  return { width: rows.length === 0 ? 0 : right - left, height, nodes: [...nodes.values()], edges };
}

/** Where each row begins. */
function topsOf({ edges }: FlowGraph, rows: ReturnType<typeof rowsOf>, nodeHeight: number): readonly number[] {
  const tops: number[] = [];
  let top = margin;
  for (const row of rows) {
    const named = edges.some(({ from, name }) => name !== undefined && row.some(({ above }) => above.includes(from)));
    if (tops.length > 0) top += nodeHeight + (named ? namedGap : plainGap);
    tops.push(top);
  }
  return tops;
}

/** As near to the wanted places as may be, in their order, with room between them. */
function spread(wanted: readonly number[]): readonly number[] {
  const step = nodeWidth + between;
  const placed: number[] = [];
  for (const middle of wanted) placed.push(Math.max(middle, (placed.at(-1) ?? -Infinity) + step));
  const shift = meanOf(placed.map((middle, index) => middle - (wanted[index] ?? 0)));
  return placed.map((middle) => middle - shift);
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The points of a way: the foot of a node, the places that are kept free for it, the head of the next. */
function pointsOf(
  { from, to, name }: FlowEdge,
  rows: ReturnType<typeof rowsOf>,
  places: ReadonlyMap<string, Point>,
  half: number,
): readonly Point[] {
  const at = (key: string, offset: number): readonly Point[] => {
    const place = places.get(key);
    return place === undefined ? [] : [{ x: place.x, y: place.y + offset }];
  };
  const free = rows.flatMap((row) =>
    row.filter(({ edge }) => edge !== undefined && edge.from === from && edge.to === to && edge.name === name),
  );
  return [...at(from, half), ...free.flatMap(({ key }) => [...at(key, -half), ...at(key, half)]), ...at(to, -half)];
}
