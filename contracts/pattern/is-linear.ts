import { longestOf } from './length.ts';
import { type Machine, makeMachine } from './machine.ts';
import { PatternLimitError, type Syntax } from './syntax.ts';

/** Longer than this, a pattern that may begin anywhere is not tried at each place. */
const longestFloating = 64;

/** How much is done to prove that a pattern is harmless. */
const maxWork = 100_000;

/**
 * Whether a regular expression takes no more than linear time in an engine that goes back and tries again: at each place
 * no more than one of its parts takes the next character, and it begins at the start of a text or is short.
 *
 * What is not proven is not said to be slow.
 */
export function isLinear(syntax: Syntax): boolean {
  try {
    const machine = makeMachine(syntax, { uncounted: true });
    if (machine.conditions.some(({ kind }) => kind === 'look')) return false;
    return (isAnchored(machine) || longestOf(syntax) <= longestFloating) && isUnambiguous(machine);
  } catch (error) {
    if (error instanceof PatternLimitError) return false;
    throw error;
  }
}

/** Whether nothing is taken before the start of the text was asked for. */
function isAnchored({ states, start, conditions }: Machine): boolean {
  const seen = new Set([start]);
  for (const at of seen) {
    const state = states[at];
    if (state === undefined || state.kind === 'take' || state.kind === 'accept') return false;
    if (state.kind === 'fork') for (const next of state.next) seen.add(next);
    else {
      const condition = conditions[state.condition];
      const isStart = condition?.kind === 'edge' && condition.of === 'start' && !condition.flags.includes('m');
      if (!isStart) seen.add(state.next);
    }
  }
  return true;
}

function isUnambiguous({ states, start, atoms }: Machine): boolean {
  const ranges = atoms.map(rangesOf);
  const places = new Set([start, ...states.flatMap((state) => (state.kind === 'take' ? [state.next] : []))]);
  let work = 0;
  for (const place of places) {
    const seen = new Set<number>();
    const open = [place];
    const taken: Range[] = [];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      // Two ways to the same place.
      if (seen.has(at)) return false;
      seen.add(at);
      const state = states[at];
      if (state?.kind === 'take') taken.push(...(ranges[state.atom] ?? []));
      else if (state?.kind === 'check') open.push(state.next);
      else if (state?.kind === 'fork') open.push(...state.next);
      work += 1;
    }
    work += taken.length;
    if (work > maxWork) return false;
    taken.sort(([one], [other]) => one - other);
    if (taken.some(([first], index) => first <= (taken[index - 1]?.[1] ?? -1))) return false;
  }
  return true;
}

type Range = readonly [first: number, last: number];

/** All characters of the basic plane; halves of others in such an order that no two of them make one. */
let basicPlane: string | undefined;
const known = new Map<string, readonly Range[]>();
const maxKnown = 500;

/** The characters that an atom takes, as places in that text; those beyond the basic plane count as one. */
function rangesOf({ source, flags }: Extract<Syntax, { kind: 'atom' }>): readonly Range[] {
  const key = `${flags}/${source}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  basicPlane ??= [
    [0, 0xd7ff],
    [0xdc00, 0xdfff],
    [0xd800, 0xdbff],
    [0xe000, 0xffff],
  ]
    .map(([first = 0, last = 0]) =>
      String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, index) => first + index)),
    )
    .join('');
  const ranges: Range[] = [...basicPlane.matchAll(new RegExp(`(?:${source})+`, `${flags}g`))].map(
    ({ index, 0: run }) => [index, index + run.length - 1],
  );
  // A plain character, or a class of them.
  const isBasic =
    !flags.includes('u') ||
    /^(?:\[(?!\^)(?:\\[dwstnrfv.\-/\\]|[^\\\ud800-\udfff])*\]|\\[dwstnrfv.\-/\\()[\]{}*+?|^$]|[^\\.\ud800-\udfff])$/.test(
      source,
    );
  if (!isBasic) ranges.push([0x10000, 0x10000]);
  if (known.size < maxKnown) known.set(key, ranges);
  return ranges;
}
