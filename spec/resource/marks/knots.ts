import type { JsonPointer } from '../../json/json-pointer.ts';
import { ringStep } from '../ring/ring.ts';
import type { Mark } from './own-mark.ts';
import type { SchemaLink } from './schema-links.ts';

/** A schema as the reader knows it. */
export interface ReadSchema {
  readonly own: Mark | undefined;
  readonly links: readonly SchemaLink[];
}

/** Schemas each of which takes in all of them, itself included, and the marks that hang on each. */
export interface Knot {
  readonly schemas: ReadonlyMap<JsonPointer, ReadSchema>;
  /** The marks of a schema that are reached without going on within the knot. */
  readonly marks: ReadonlyMap<JsonPointer, readonly Mark[]>;
}

/**
 * Finds the schemas that are reached from one and that nobody has looked at yet, in knots, those first that others take
 * in (Tarjan). A schema that does not take itself in is a knot of its own.
 */
export function* findKnots(
  start: JsonPointer,
  isKnown: (pointer: JsonPointer) => boolean,
  read: (pointer: JsonPointer) => ReadSchema,
): Generator<ReadonlyMap<JsonPointer, ReadSchema>, void, undefined> {
  interface Visit {
    readonly pointer: JsonPointer;
    readonly schema: ReadSchema;
    readonly number: number;
    low: number;
    at: number;
  }
  const visits = new Map<JsonPointer, Visit>();
  const open: Visit[] = [];
  const path: Visit[] = [];
  const enter = (pointer: JsonPointer): void => {
    const visit: Visit = { pointer, schema: read(pointer), number: visits.size, low: visits.size, at: 0 };
    visits.set(pointer, visit);
    open.push(visit);
    path.push(visit);
  };
  if (!isKnown(start)) enter(start);
  for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
    const link = visit.schema.links[visit.at++];
    if (link !== undefined) {
      if (isKnown(link.to)) continue;
      const seen = visits.get(link.to);
      if (seen === undefined) enter(link.to);
      else visit.low = Math.min(visit.low, seen.number);
      continue;
    }
    path.pop();
    const above = path.at(-1);
    if (above !== undefined) above.low = Math.min(above.low, visit.low);
    if (visit.low !== visit.number) continue;
    const knot = open.splice(open.lastIndexOf(visit));
    yield new Map(knot.map(({ pointer, schema }) => [pointer, schema]));
  }
}

/** The marks that are reached from one of the schemas of a knot, each with a step that goes around it. */
export function marksAround({ schemas, marks }: Knot, from: JsonPointer): readonly Mark[] {
  const inner = (pointer: JsonPointer): readonly SchemaLink[] =>
    schemas.get(pointer)?.links.filter(({ to }) => schemas.has(to)) ?? [];
  /** What only leads on says nothing: two rings that differ in it alone are to have the same text. */
  const meant = (pointer: JsonPointer): JsonPointer => {
    const passed = new Set<JsonPointer>();
    let at = pointer;
    while (!passed.has(at) && (marks.get(at) ?? []).length === 0) {
      passed.add(at);
      const [only, second] = inner(at);
      if (only === undefined || second !== undefined || only.step !== undefined) break;
      at = only.to;
    }
    return at;
  };
  const first = meant(from);
  const numbers = new Map<JsonPointer, number>([[first, 0]]);
  const moves: (readonly [number, string | null, number])[] = [];
  // The map grows while it is gone through.
  for (const [pointer, number] of numbers) {
    for (const { step, to } of inner(pointer)) {
      const next = meant(to);
      const known = numbers.get(next) ?? numbers.size;
      numbers.set(next, known);
      moves.push([number, step ?? null, known]);
    }
  }
  return [...numbers].flatMap(([pointer, exit]) => {
    const own = marks.get(pointer) ?? [];
    if (own.length === 0) return [];
    const step = ringStep({ start: [0], exit, moves });
    return own.map((mark) => ({ ...mark, path: [step, ...mark.path] }));
  });
}
