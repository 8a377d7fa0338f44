import type { LineOf } from '../../spec/document/line-map.ts';
import { maxListedFindings, type Omitted, omittedOf } from './omitted.ts';
import { type Finding, type FindingDraft, finding, type Place } from './violation.ts';

/** What takes findings. */
export interface FindingSink<Rule extends string> {
  /** How many are listed at most. */
  readonly max: number;
  /** How many are not listed. */
  omitted: number;
  /** Adds one that is worded already. */
  tell(draft: FindingDraft<Rule>): void;
  /** Adds one, which is worded only where it is listed. */
  add(rule: Rule, place: Place, word: () => FindingDraft<Rule>): void;
}

/** Gathers what there is to say of one side of an exchange: the first findings, and how many there are besides. */
export class Findings<Rule extends string> implements FindingSink<Rule> {
  readonly listed: Finding<Rule>[] = [];
  omitted = 0;
  readonly #grade: Finding['grade'];
  readonly #lineOf: LineOf;
  readonly max: number;

  constructor(grade: Finding['grade'], lineOf: LineOf, max: number = maxListedFindings) {
    this.#grade = grade;
    this.#lineOf = lineOf;
    this.max = max;
  }

  tell(draft: FindingDraft<Rule>): void {
    this.add(draft.rule, draft.in, () => draft);
  }

  add(rule: Rule, place: Place, word: () => FindingDraft<Rule>): void {
    if (this.listed.length < this.max) {
      this.listed.push(finding(this.#grade, word(), this.#lineOf));
      return;
    }
    this.omitted += 1;
    const isAlike = (one: Finding, other: Finding | undefined): boolean =>
      one.rule === other?.rule && one.in === other.in;
    if (this.listed.some((one) => one.rule === rule && one.in === place)) return;
    // The first of its kind is listed always: what is done about an exchange depends on the kinds.
    const at = this.listed.findLastIndex((one, index) => this.listed.findIndex((other) => isAlike(one, other)) < index);
    if (at >= 0) this.listed[at] = finding(this.#grade, word(), this.#lineOf);
  }
}

/** The findings of two grades about one side of an exchange. */
export function listed<V extends string, N extends string>(
  violations: Findings<V>,
  notes: Findings<N>,
): { readonly violations: readonly Finding<V>[]; readonly notes: readonly Finding<N>[]; readonly omitted?: Omitted } {
  const omitted = omittedOf(violations.omitted, notes.omitted);
  const found = { violations: violations.listed, notes: notes.listed };
  return omitted === undefined ? found : { ...found, omitted };
}
