import type { Condition, Machine } from './machine.ts';

/** A text took more than a pattern may. Whether it fits is not known. */
export class PatternCostError extends RangeError {
  override readonly name = 'PatternCostError' as const;
}

/** Runs a machine over texts. */
export interface Runner {
  /** Whether it comes to its end anywhere in the text. */
  finds(text: Text): boolean;
  /** At which places it comes to its end, wherever it began. */
  marks(text: Text, backwards: boolean): Uint8Array;
}

/** A text as a machine reads it, and what may still be done with it. */
export interface Text {
  /** Characters, or halves of them where the flag `u` is not set. */
  readonly codes: Uint32Array;
  left: number;
}

/** A text for a machine whose pattern has these flags. */
export function textOf(text: string, flags: string, left: number): Text {
  const codes = new Uint32Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = (flags.includes('u') ? text.codePointAt(at) : text.charCodeAt(at)) ?? 0;
    if (code > 0xffff) at += 1;
    codes[length++] = code;
  }
  return { codes: codes.subarray(0, length), left };
}

/** States that a machine is in at a time; where that leads was worked out before, or is now. */
interface Here {
  readonly takes: readonly number[];
  readonly accepts: boolean;
  readonly cost: number;
  readonly next: Map<number, Entry>;
}
interface Entry {
  readonly states: readonly number[];
  readonly here: Map<number, Here>;
}

/** More is not remembered. */
const mostKnown = 2000;

/** Makes what runs a machine; what it learns of a machine on one text helps with the next. */
export function createRunner(machine: Machine): Runner {
  const { states, start, atoms, conditions } = machine;
  const tests = atoms.map(({ source, flags }) => new RegExp(`^${source}$`, flags));
  const looks = conditions.map((condition) =>
    condition.kind === 'look' ? createRunner(condition.machine) : undefined,
  );
  const kinds = new Map<string, readonly boolean[]>();
  const kindsOfCodes = new Map<number, number>();
  const kindList: (readonly boolean[])[] = [];
  const entries = new Map<string, Entry>();

  /** Characters that no part of the pattern tells apart are of one kind. */
  function kindOf(code: number): number {
    const before = kindsOfCodes.get(code);
    if (before !== undefined) return before;
    const character = String.fromCodePoint(code);
    const passed = tests.map((test) => test.test(character));
    const key = passed.map(Number).join('');
    const known = kinds.get(key) ?? passed;
    if (known === passed) {
      kinds.set(key, passed);
      kindList.push(passed);
    }
    const kind = kindList.indexOf(known);
    if (kindsOfCodes.size > 10_000) kindsOfCodes.clear();
    kindsOfCodes.set(code, kind);
    return kind;
  }

  function entryOf(from: Iterable<number>): Entry {
    const sorted = [...new Set(from).add(start)].sort((one, other) => one - other);
    const key = sorted.join();
    let entry = entries.get(key);
    if (entry === undefined) {
      if (entries.size >= mostKnown) entries.clear();
      entry = { states: sorted, here: new Map() };
      entries.set(key, entry);
    }
    return entry;
  }

  function hereOf(entry: Entry, holds: number): Here {
    const before = entry.here.get(holds);
    if (before !== undefined) return before;
    const seen = new Set<number>(entry.states);
    const takes: number[] = [];
    let accepts = false;
    for (const at of seen) {
      const state = states[at];
      if (state?.kind === 'take') takes.push(at);
      else if (state?.kind === 'fork') for (const next of state.next) seen.add(next);
      else if (state?.kind === 'accept') accepts = true;
      else if (state !== undefined && (holds & (1 << state.condition)) !== 0) seen.add(state.next);
    }
    const here: Here = { takes, accepts, cost: seen.size, next: new Map() };
    entry.here.set(holds, here);
    return here;
  }

  function after(here: Here, kind: number): Entry {
    let entry = here.next.get(kind);
    if (entry === undefined) {
      const passed = kindList[kind] ?? [];
      const next: number[] = [];
      for (const at of here.takes) {
        const state = states[at];
        if (state?.kind === 'take' && passed[state.atom] === true) next.push(state.next);
      }
      entry = entryOf(next);
      here.next.set(kind, entry);
    }
    return entry;
  }

  /** Goes through a text, and stops where `arrived` says so. */
  function run(text: Text, backwards: boolean, arrived: (place: number) => boolean): void {
    const { codes } = text;
    const held = conditions.map((condition, index) => holdersOf(condition, text, looks[index]));
    let entry = entryOf([]);
    for (let step = 0; step <= codes.length; step++) {
      const place = backwards ? codes.length - step : step;
      let holds = 0;
      for (const [index, holdsAt] of held.entries()) if (holdsAt(place)) holds |= 1 << index;
      const here = hereOf(entry, holds);
      text.left -= here.cost;
      if (text.left < 0) throw new PatternCostError('a pattern takes too long on a text of this length');
      if (here.accepts && arrived(place)) return;
      if (step < codes.length) entry = after(here, kindOf(codes[backwards ? place - 1 : place] ?? 0));
    }
  }

  return {
    finds(text) {
      let isFound = false;
      run(text, false, () => {
        isFound = true;
        return true;
      });
      return isFound;
    },
    marks(text, backwards) {
      const marks = new Uint8Array(text.codes.length + 1);
      run(text, backwards, (place) => {
        marks[place] = 1;
        return false;
      });
      return marks;
    },
  };
}

const lineEnds: readonly number[] = [0x0a, 0x0d, 0x2028, 0x2029];

function holdersOf(condition: Condition, text: Text, runner: Runner | undefined): (place: number) => boolean {
  const { codes } = text;
  if (condition.kind === 'look') {
    const marks = runner?.marks(text, condition.ahead);
    return (place) => (marks?.[place] === 1) !== condition.negative;
  }
  const { of, flags } = condition;
  if (of === 'start' || of === 'end') {
    const [last, before] = of === 'start' ? [0, 1] : [codes.length, 0];
    const inLines = flags.includes('m');
    return (place) => place === last || (inLines && lineEnds.includes(codes[place - before] ?? 0));
  }
  // With the flags `i` and `u`, two more characters count as part of a word.
  const word = new RegExp('^\\w$', flags);
  const isWord = (place: number): boolean => {
    const code = codes[place];
    return code !== undefined && word.test(String.fromCodePoint(code));
  };
  return (place) => (isWord(place - 1) !== isWord(place)) === (of === 'word');
}
