import { parseJson } from '../../json/json-depth.ts';

/** One move within a ring: a step down, or none, from one of its schemas to another. */
type Move = readonly [from: number, step: string | null, to: number];

/** Schemas that take themselves in, as their text has them. */
export interface WrittenRing {
  /** The schemas at which a value comes in. */
  readonly start: readonly number[];
  /** The schema at which it leaves. */
  readonly exit: number;
  readonly moves: readonly Move[];
}

/**
 * A step of a field path that goes around schemas which take themselves in, any number of times, none included.
 *
 * What may be around it is a set of places, so each value is looked at once, however the schemas are knotted.
 */
export interface Ring extends WrittenRing {
  /** The places below a value for one of its fields, or its items. */
  next(places: readonly number[], key: string | number): readonly number[];
  /** Whether a value at such places is one that the step leads to. */
  ends(places: readonly number[]): boolean;
}

/** What the text of such a step begins with. */
const sign = '\u21bb';

const known = new Map<string, Ring>();

/** The text of a step around a ring. It has no dot, so that it can be a part of a dotted path. */
export function ringStep({ start, exit, moves }: WrittenRing): string {
  return `${sign}${JSON.stringify([start, exit, moves]).replaceAll('.', '\\u002e')}`;
}

/** The ring that a step goes around; `undefined` where it is the name of a field, or any item. */
export function ringOf(step: string): Ring | undefined {
  if (!step.startsWith(sign)) return undefined;
  const found = known.get(step) ?? readRing(step.slice(sign.length));
  if (found === undefined) return undefined;
  if (known.size > 1000) known.clear();
  known.set(step, found);
  return found;
}

/** A path as it is without another turn: each ring is gone through on the shortest way. */
export function shortestPath(path: readonly string[]): readonly string[] {
  return path.flatMap((step) => {
    const ring = ringOf(step);
    return ring === undefined ? [step] : (shortestWay(ring, ring.start, 0) ?? []);
  });
}

/** A path without rings: itself, or the shortest way and one that goes around its first ring once more. */
export function pathsThrough(path: readonly string[]): readonly (readonly string[])[] {
  const [ring, at] = path.flatMap((step, index) => [[ringOf(step), index] as const]).find(([found]) => found) ?? [];
  if (ring === undefined || at === undefined) return [path];
  const turn = shortestWay(ring, [ring.exit], 1);
  const first = shortestPath(path);
  if (turn === undefined) return [first];
  const [before, after] = [path.slice(0, at + 1), path.slice(at + 1)];
  return [first, [...shortestPath(before), ...turn, ...shortestPath(after)]];
}

function readRing(text: string): Ring | undefined {
  let written: unknown;
  try {
    written = parseJson(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(written)) return undefined;
  const [places, exit, list]: unknown[] = written;
  if (!Array.isArray(places) || typeof exit !== 'number' || !Array.isArray(list)) return undefined;
  return createRing({ start: places.filter(isPlace), exit, moves: list.filter(isMove) });
}

function createRing(written: WrittenRing): Ring {
  const free = new Map<number, number[]>();
  const down = new Map<number, Map<string, number[]>>();
  for (const [from, step, to] of written.moves) {
    if (step === null) free.set(from, [...(free.get(from) ?? []), to]);
    else {
      const steps = down.get(from) ?? new Map<string, number[]>();
      down.set(from, steps.set(step, [...(steps.get(step) ?? []), to]));
    }
  }
  /** The places, and those that are reached from them without a step. */
  const closed = (places: Iterable<number>): readonly number[] => {
    const all = new Set(places);
    // The set grows while it is gone through.
    for (const place of all) for (const to of free.get(place) ?? []) all.add(to);
    return [...all].sort((a, b) => a - b);
  };
  return {
    ...written,
    start: closed(written.start),
    next: (places, key) => {
      const found = places.flatMap((place) => {
        const steps = down.get(place);
        if (steps === undefined) return [];
        return [...(steps.get('*') ?? []), ...(typeof key === 'string' && key !== '*' ? (steps.get(key) ?? []) : [])];
      });
      return found.length === 0 ? found : closed(found);
    },
    ends: (places) => places.includes(written.exit),
  };
}

/** The shortest way from some places to where the ring is left, of so many steps at least. */
function shortestWay({ next, ends, moves }: Ring, start: readonly number[], least: 0 | 1): string[] | undefined {
  // Any step first: a name leads wherever it does, and is not what the path says.
  const names = [...new Set(['*', ...moves.flatMap(([, step]) => step ?? [])])];
  const ways: (readonly [places: readonly number[], way: string[]])[] = [[start, []]];
  const seen = new Set<string>();
  // The list grows while it is gone through, so shorter ways come first.
  for (const [places, way] of ways) {
    if (way.length >= least && ends(places)) return way;
    for (const name of names) {
      const reached = next(places, name);
      if (reached.length === 0 || seen.has(reached.join(' '))) continue;
      seen.add(reached.join(' '));
      ways.push([reached, [...way, name]]);
    }
  }
  return undefined;
}

function isPlace(value: unknown): value is number {
  return typeof value === 'number';
}

function isMove(value: unknown): value is Move {
  if (!Array.isArray(value)) return false;
  const [from, step, to]: unknown[] = value;
  return isPlace(from) && isPlace(to) && (step === null || typeof step === 'string');
}
