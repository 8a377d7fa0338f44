import type { Machine } from './machine.ts';

/** States that a machine is in at a time; where that leads was worked out before, or is now. */
export interface Here {
  readonly takes: readonly number[];
  readonly accepts: boolean;
  readonly cost: number;
  readonly next: Map<number, Entry>;
}
export interface Entry {
  readonly states: readonly number[];
  readonly here: Map<number, Here>;
}

/** More is not remembered. */
const maxKnown = 2000;

/** What a machine does from each set of its states, worked out when it is first needed. */
export interface StateTable {
  /** The states that a machine is in before it has taken anything. */
  first(): Entry;
  /** Where an entry leads without taking anything, while these conditions hold. */
  here(entry: Entry, holds: number): Here;
  /** Where a character leads. */
  after(here: Here, code: number): Entry;
}

/** Makes the table of a machine, empty at first. */
export function createStateTable({ states, start, atoms }: Pick<Machine, 'states' | 'start' | 'atoms'>): StateTable {
  const kindOf = createKinds(atoms);
  const entries = new Map<string, Entry>();

  function entryOf(from: Iterable<number>): Entry {
    const sorted = [...new Set(from).add(start)].sort((one, other) => one - other);
    const key = sorted.join();
    let entry = entries.get(key);
    if (entry === undefined) {
      if (entries.size >= maxKnown) entries.clear();
      entry = { states: sorted, here: new Map() };
      entries.set(key, entry);
    }
    return entry;
  }

  function here(entry: Entry, holds: number): Here {
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
    const found: Here = { takes, accepts, cost: seen.size, next: new Map() };
    entry.here.set(holds, found);
    return found;
  }

  function after(from: Here, code: number): Entry {
    const { index, passed } = kindOf(code);
    let entry = from.next.get(index);
    if (entry === undefined) {
      const next: number[] = [];
      for (const at of from.takes) {
        const state = states[at];
        if (state?.kind === 'take' && passed[state.atom] === true) next.push(state.next);
      }
      entry = entryOf(next);
      from.next.set(index, entry);
    }
    return entry;
  }

  return { first: () => entryOf([]), here, after };
}

/** Characters that no part of a pattern tells apart, and which of its parts take them. */
interface Kind {
  readonly index: number;
  readonly passed: readonly boolean[];
}

/** Makes the function that tells the kind of a character. */
function createKinds(atoms: Machine['atoms']): (code: number) => Kind {
  const tests = atoms.map(({ source, flags }) => new RegExp(`^${source}$`, flags));
  const kinds = new Map<string, Kind>();
  const kindsOfCodes = new Map<number, Kind>();
  return (code) => {
    const before = kindsOfCodes.get(code);
    if (before !== undefined) return before;
    const character = String.fromCodePoint(code);
    const passed = tests.map((test) => test.test(character));
    const key = passed.map(Number).join('');
    const kind = kinds.get(key) ?? { index: kinds.size, passed };
    kinds.set(key, kind);
    if (kindsOfCodes.size > 10_000) kindsOfCodes.clear();
    kindsOfCodes.set(code, kind);
    return kind;
  };
}
