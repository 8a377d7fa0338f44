import type { RequestFacts } from '../../../contracts/exchange/exchange.ts';
import { isRecord } from '../../../spec/document/document.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import { checkFault } from './check-fault.ts';
import { type FaultPreset, faultPresets, isFaultPreset, unknownPreset } from './presets.ts';
import type { ActiveFault, FaultRule } from './rule/fault.ts';
import { drawLatency, longestLatency } from './rule/latency.ts';
import { matcherOf } from './rule/match.ts';
import { RandomNumbers } from './rule/random.ts';
import { isDue } from './rule/schedule.ts';

/** A rule as it is kept. */
interface HeldRule {
  readonly name: string;
  readonly rule: FaultRule;
  readonly matches: (operation: Operation, request: RequestFacts) => boolean;
  seen: number;
  fired: number;
}

/** What goes wrong with one exchange. */
export interface FaultHit {
  /** The names of the rules that applied. */
  readonly names: readonly string[];
  /** Milliseconds to wait before the service acts, and after. */
  readonly latencyBefore: number;
  readonly latencyAfter: number;
  /** The rule whose response or broken connection is sent; `undefined` where it is only slow. */
  readonly effect: FaultRule | undefined;
}

/** The rules of an account at one moment, and how far each has come. */
export interface FaultSnapshot {
  readonly rules: readonly ActiveFault[];
  readonly random: number;
  readonly added: number;
}

/** The faults of one account: what goes wrong, with which exchanges, and when. */
export interface Faults<Operation extends string = string> {
  /**
   * Adds a rule, and gives its name; one of the same name takes the place of the old.
   *
   * @throws {FaultError} where the rule cannot be.
   */
  add(rule: FaultRule<Operation>): string;
  /**
   * Adds a named fault; what is given besides takes the place of a part of it.
   *
   * @throws {FaultError} where there is no such preset.
   * @example
   * faults.use('rate-limited', { first: 2 });
   */
  use(preset: FaultPreset, changes?: FaultRule<Operation>): string;
  /** Removes the rule of a name. Gives how many that were: 1, or 0 where there is none. */
  remove(name: string): number;
  /** Removes all rules. Gives how many that were. */
  clear(): number;
  /** @deprecated Use `remove(name)`, or `clear()` for all. */
  heal(name?: string): number;
  /** The rules in force, oldest first. */
  list(): readonly ActiveFault[];
}

/** The rules of one account. */
export class FaultRules implements Faults {
  readonly #operations: readonly string[];
  readonly #seed: number;
  readonly #check: ((rule: FaultRule) => void) | undefined;
  /** By their names, the oldest first. */
  readonly #rules = new Map<string, HeldRule>();
  #random: RandomNumbers;
  #added = 0;

  /** @param check Looks at a rule besides. */
  constructor(operations: readonly string[], seed: number, check?: (rule: FaultRule) => void) {
    this.#check = check;
    this.#operations = operations;
    this.#seed = seed;
    this.#random = new RandomNumbers(seed);
  }

  add(given: FaultRule): string {
    const rule = checkFault(given, this.#operations);
    this.#check?.(rule);
    this.#added += 1;
    // A name that a test has given is not given to another rule.
    while (rule.name === undefined && this.#rules.has(`fault-${this.#added}`)) this.#added += 1;
    const name = rule.name ?? `fault-${this.#added}`;
    this.#hold({ ...rule, name, seen: 0, fired: 0 });
    return name;
  }

  use(preset: FaultPreset, changes: FaultRule = {}): string {
    if (!isFaultPreset(preset)) throw unknownPreset(preset);
    if (!isRecord(changes)) return this.add(changes);
    return this.add({ name: preset, ...withoutSchedule(faultPresets[preset], changes), ...changes });
  }

  remove(name: string): number {
    return Number(this.#rules.delete(name));
  }

  clear(): number {
    const before = this.#rules.size;
    this.#rules.clear();
    return before;
  }

  heal(name?: string): number {
    return name === undefined ? this.clear() : this.remove(name);
  }

  list(): readonly ActiveFault[] {
    return [...this.#rules.values()].map(({ name, rule, seen, fired }) => ({ ...rule, name, seen, fired }));
  }

  /** Counts a call, and tells what goes wrong with it. */
  evaluate(operation: Operation, request: RequestFacts): FaultHit | undefined {
    if (this.#rules.size === 0) return undefined;
    const names: string[] = [];
    const waits = { before: 0, after: 0 };
    let effect: FaultRule | undefined;
    for (const held of this.#rules.values()) {
      const { rule } = held;
      if (!held.matches(operation, request)) continue;
      held.seen += 1;
      if (!isDue(rule, held.seen, this.#random)) continue;
      held.fired += 1;
      names.push(held.name);
      if (rule.latency !== undefined) {
        const phase = rule.phase ?? 'before';
        // A timer takes what is more than 24 days for nothing at all.
        waits[phase] = Math.min(longestLatency, waits[phase] + drawLatency(rule.latency, this.#random));
      }
      if (rule.status !== undefined || rule.connection !== undefined) effect ??= rule;
    }
    if (names.length === 0) return undefined;
    return { names, latencyBefore: waits.before, latencyAfter: waits.after, effect };
  }

  snapshot(): FaultSnapshot {
    return { rules: this.list(), random: this.#random.state, added: this.#added };
  }

  restore({ rules, random, added }: FaultSnapshot): void {
    this.#rules.clear();
    for (const rule of rules) this.#hold(rule);
    this.#random = new RandomNumbers(random);
    this.#added = added;
  }

  /** No rules, and the random numbers from their beginning. */
  reset(): void {
    this.restore({ rules: [], random: this.#seed, added: 0 });
  }

  #hold({ seen, fired, ...rule }: ActiveFault): void {
    this.#rules.set(rule.name, { name: rule.name, rule, matches: matcherOf(rule), seen, fired });
  }
}

/** A preset without its own schedule, where another is asked for. */
function withoutSchedule(preset: FaultRule, changes: FaultRule): FaultRule {
  const { nth, every, first, rate } = changes;
  if (nth === undefined && every === undefined && first === undefined && rate === undefined) return preset;
  const { nth: _nth, every: _every, first: _first, rate: _rate, ...others } = preset;
  return others;
}
