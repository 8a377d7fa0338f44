/** What a part of a template takes: a text as it is, any word or moment, whose value is reported, or whatever there is. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'word' | 'moment'; readonly name: string }
  | { readonly kind: 'any' };

/** What the names were found to stand for, in their order; `undefined`: the text does not fit. */
export type Found = readonly (readonly [name: string, value: string])[] | undefined;

/** How many characters may be compared for each that the template and the text have together. */
const maxComparisons = 20;

const wordHere = /[\w-]+/y;
const momentHere = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)/y;

/**
 * Holds a text against pieces. A word takes all that it can, for so it was found when the template was made; what stands
 * between two pieces that take anything is looked for from left to right.
 *
 * Where that would take more than some comparisons for each character, nothing fits: both the template and the text come
 * from others, and may be made to cost.
 */
export function matchPieces(pieces: readonly Piece[], text: string): Found {
  const runs = splitAtAny(pieces);
  const length = pieces.reduce((sum, piece) => sum + (piece.kind === 'text' ? piece.text.length : 1), text.length);
  const work = { left: maxComparisons * (length + 1) };
  const [first = [], ...rest] = runs;
  const start = matchAt(first, text, 0, work);
  if (start === undefined) return undefined;
  const found = [...start.found];
  let at = start.end;
  for (const [index, run] of rest.entries()) {
    const isLast = index === rest.length - 1;
    const next = findRun(run, text, at, isLast, work);
    if (next === undefined) return undefined;
    found.push(...next.found);
    at = next.end;
  }
  return at === text.length ? found : undefined;
}

interface Work {
  left: number;
}

interface Match {
  readonly end: number;
  readonly found: readonly (readonly [name: string, value: string])[];
}

/** The first place from which a run of pieces fits; the last run has to reach the end of the text. */
function findRun(run: readonly Piece[], text: string, from: number, isLast: boolean, work: Work): Match | undefined {
  const [first] = run;
  if (first === undefined) return { end: isLast ? text.length : from, found: [] };
  if (isLast && run.length === 1 && first.kind === 'text') {
    const at = text.length - first.text.length;
    return at >= from && text.endsWith(first.text) ? { end: text.length, found: [] } : undefined;
  }
  for (let at = from; at <= text.length && work.left > 0; at++) {
    work.left -= 1;
    // Whatever begins with a letter that is not there need not be tried.
    if (first.kind === 'text' && text.charCodeAt(at) !== first.text.charCodeAt(0)) continue;
    const match = matchAt(run, text, at, work);
    if (match !== undefined && (!isLast || match.end === text.length)) return match;
  }
  return undefined;
}

/** Holds pieces against a text from one place on. */
function matchAt(pieces: readonly Piece[], text: string, from: number, work: Work): Match | undefined {
  const found: (readonly [string, string])[] = [];
  let at = from;
  for (const piece of pieces) {
    if (work.left <= 0) return undefined;
    if (piece.kind === 'any') return undefined;
    if (piece.kind === 'text') {
      if (!isAt(piece.text, text, at, work)) return undefined;
      at += piece.text.length;
      continue;
    }
    const here = piece.kind === 'word' ? wordHere : momentHere;
    here.lastIndex = at;
    const value = here.exec(text)?.[0];
    work.left -= value?.length ?? 1;
    if (value === undefined) return undefined;
    found.push([piece.name, value]);
    at += value.length;
  }
  return { end: at, found };
}

function isAt(sought: string, text: string, from: number, work: Work): boolean {
  for (let at = 0; at < sought.length; at++) {
    if (sought.charCodeAt(at) === text.charCodeAt(from + at)) continue;
    work.left -= at + 1;
    return false;
  }
  work.left -= sought.length;
  return true;
}

/** What stands between the pieces that take anything. */
function splitAtAny(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === 'any') runs.push([]);
    else runs.at(-1)?.push(piece);
  }
  return runs;
}
