import { type Edge, PatternLimitError, type Syntax } from './syntax.ts';

/** A state of a machine: what it does, and what comes next. */
export type State =
  | { readonly kind: 'take'; readonly atom: number; next: number }
  | { readonly kind: 'check'; readonly condition: number; next: number }
  | { readonly kind: 'fork'; readonly next: number[] }
  | { readonly kind: 'accept' };

/** Something that holds at a place of a text, or does not. */
export type Condition =
  | { readonly kind: 'edge'; readonly of: Edge; readonly flags: string }
  /** Whether another machine comes to its end here. */
  | { readonly kind: 'look'; readonly ahead: boolean; readonly negative: boolean; readonly machine: Machine };

/** A machine of states, as Thompson made them of regular expressions: it is in many states at a time, and never goes back. */
export interface Machine {
  readonly states: readonly State[];
  readonly start: number;
  readonly atoms: readonly Extract<Syntax, { kind: 'atom' }>[];
  readonly conditions: readonly Condition[];
}

/** How many states a machine may have. */
export const maxStates = 5000;
/** Each is a bit of a number. */
const maxConditions = 24;

/** How a machine is made. */
export interface MachineOptions {
  /** Reads a text from its end. */
  readonly backwards?: boolean;
  /** What may be repeated some times may be repeated any number of times: a machine that says where it has a choice. */
  readonly uncounted?: boolean;
}

/**
 * Makes a machine of a regular expression.
 *
 * @throws {PatternLimitError} where it would have too many states.
 */
export function makeMachine(syntax: Syntax, { backwards = false, uncounted = false }: MachineOptions = {}): Machine {
  const states: State[] = [{ kind: 'accept' }];
  const atoms: Extract<Syntax, { kind: 'atom' }>[] = [];
  const known = new Map<string, number>();
  const conditions: Condition[] = [];
  const asked = new Map<unknown, number>();

  function add(state: State): number {
    if (states.length >= maxStates) throw new PatternLimitError(`it has more than ${maxStates} places to be at`);
    return states.push(state) - 1;
  }

  /** What is asked for in the same way is one condition, a copy of a look around too. */
  function check(key: unknown, make: () => Condition, next: number): number {
    const condition = asked.get(key) ?? conditions.push(make()) - 1;
    asked.set(key, condition);
    if (condition >= maxConditions) throw new PatternLimitError(`it looks around in more than ${maxConditions} places`);
    return add({ kind: 'check', condition, next });
  }

  /** Adds the states of a part that goes on to another one; hands out where it begins. */
  function begin(part: Syntax, next: number): number {
    if (part.kind === 'atom') {
      const key = `${part.flags}/${part.source}`;
      const atom = known.get(key) ?? atoms.push(part) - 1;
      known.set(key, atom);
      return add({ kind: 'take', atom, next });
    }
    if (part.kind === 'edge') return check(`${part.flags}/${part.of}`, () => part, next);
    if (part.kind === 'look') {
      const { kind, ahead, negative, body } = part;
      const machine = (): Machine => makeMachine(body, { backwards: ahead, uncounted });
      return check(part, () => ({ kind, ahead, negative, machine: machine() }), next);
    }
    if (part.kind === 'choice') return add({ kind: 'fork', next: part.parts.map((one) => begin(one, next)) });
    if (part.kind === 'repeat') return repeat(part, next);
    const parts = backwards ? part.parts : part.parts.toReversed();
    return parts.reduce((at, one) => begin(one, at), next);
  }

  function repeat({ body, min, max }: Extract<Syntax, { kind: 'repeat' }>, next: number): number {
    if (max === 0) return next;
    let at = next;
    if (max === Number.POSITIVE_INFINITY || (uncounted && max > 1)) {
      const ways = [next];
      at = add({ kind: 'fork', next: ways });
      const once = begin(body, at);
      ways.push(once);
      if (uncounted && min > 0) return once;
    } else for (let count = min; count < max; count++) at = add({ kind: 'fork', next: [next, begin(body, at)] });
    for (let count = 0; count < min; count++) at = begin(body, at);
    return at;
  }

  const start = begin(syntax, 0);
  return { states, start, atoms, conditions };
}
