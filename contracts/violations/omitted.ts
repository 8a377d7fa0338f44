/** How many violations and notes are listed of one verdict. */
export const maxListedFindings = 100;

/** How many more there are than those that are listed. */
export interface Omitted {
  readonly violations: number;
  readonly notes: number;
}

/** What is left out of two lists; `undefined` where nothing is. */
export function omittedOf(violations: number, notes: number): Omitted | undefined {
  return violations + notes === 0 ? undefined : { violations, notes };
}

/** What is left out of two verdicts together. */
export function together(one: Omitted | undefined, other: Omitted | undefined): Omitted | undefined {
  return omittedOf((one?.violations ?? 0) + (other?.violations ?? 0), (one?.notes ?? 0) + (other?.notes ?? 0));
}

/** A sentence about what is not listed: `And 39,900 more.` */
export function andMore(count: number): string {
  return `And ${count.toLocaleString('en')} more.`;
}
