import type { IdContext, IdMaker, RecordId } from '../basis/id-context.ts';

/** What a document says of the ids of one kind of record. */
export interface IdRule {
  readonly allows: (id: RecordId) => boolean;
  /** The smallest id that is allowed; `undefined` where none was found. */
  readonly sample: () => unknown;
  /** Whether it is a text of digits, by its format. */
  readonly isDigits: boolean;
}

const first: IdContext = { sequence: 0, now: 0, account: 'default' };

/** Makes ids that a document allows: the usual ones where it does, else numbers, UUIDs, or what a sample varies to. */
export function idMaker(rule: IdRule, usual: IdMaker, uuid: IdMaker): IdMaker {
  const { allows } = rule;
  if (!rule.isDigits) {
    for (const maker of [usual, uuid]) {
      const id = maker(first);
      if (id !== undefined && allows(id)) return maker;
    }
  }
  const sample = rule.sample();
  if (typeof sample === 'number') return counted(sample, allows);
  // A text, where the path asks for a number, is one of digits.
  const isDigits = rule.isDigits || (typeof sample === 'string' && (/^\d+$/.test(sample) || !allows(sample)));
  if (isDigits && (rule.isDigits || allows('1'))) {
    const numbers = counted(1, (id) => allows(String(id)));
    return (context) => numbers(context)?.toString();
  }
  return typeof sample === 'string' ? varied(sample, allows) : usual;
}

/** One number after the other, from 1 or from the smallest, in the steps that are allowed. */
function counted(least: number, allows: IdRule['allows']): (context: IdContext) => number | undefined {
  const start = allows(1) ? 1 : least;
  let step = 1;
  while (step < 1000 && !allows(start + step)) step += 1;
  return ({ sequence }) => {
    const id = start + step * sequence;
    return allows(id) ? id : undefined;
  };
}

const characters = [...'0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** A text with each of its characters exchanged for others that are allowed in its place: a number with wheels. */
function varied(sample: string, allows: IdRule['allows']): IdMaker {
  const wheels = widest(sample, allows).map((character, at, all): readonly string[] => {
    const others = characters.filter((other) => other !== character && allows(all.with(at, other).join('')));
    return [character, ...others];
  });
  return ({ sequence }) => {
    let left = sequence;
    let id = '';
    for (const wheel of wheels.toReversed()) {
      id = (wheel[left % wheel.length] ?? '') + id;
      left = Math.floor(left / wheel.length);
    }
    return left === 0 && allows(id) ? id : undefined;
  };
}

/** A sample with room for many ids: with eight more characters, where they are allowed anywhere. */
function widest(sample: string, allows: IdRule['allows']): string[] {
  for (let at = sample.length; at >= 0; at--) {
    for (const filler of ['0', 'a', 'A']) {
      const wider = sample.slice(0, at) + filler.repeat(8) + sample.slice(at);
      if (allows(wider)) return [...wider];
    }
  }
  return [...sample];
}
