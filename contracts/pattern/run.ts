import type { Condition, Machine } from './machine.ts';
import { createStateTable } from './state-table.ts';

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

/** Makes what runs a machine; what it learns of a machine on one text helps with the next. */
export function createRunner(machine: Machine): Runner {
  const { conditions } = machine;
  const looks = conditions.map((condition) =>
    condition.kind === 'look' ? createRunner(condition.machine) : undefined,
  );
  const table = createStateTable(machine);

  /** Goes through a text, and stops where `arrived` says so. */
  function run(text: Text, backwards: boolean, arrived: (place: number) => boolean): void {
    const { codes } = text;
    const held = conditions.map((condition, index) => holdersOf(condition, text, looks[index]));
    let entry = table.first();
    for (let step = 0; step <= codes.length; step++) {
      const place = backwards ? codes.length - step : step;
      let holds = 0;
      for (const [index, holdsAt] of held.entries()) if (holdsAt(place)) holds |= 1 << index;
      const here = table.here(entry, holds);
      text.left -= here.cost;
      if (text.left < 0) throw new PatternCostError('a pattern takes too long on a text of this length');
      if (here.accepts && arrived(place)) return;
      if (step < codes.length) entry = table.after(here, codes[backwards ? place - 1 : place] ?? 0);
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
