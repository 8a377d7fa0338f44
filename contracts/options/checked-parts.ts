import { didYouMean, nearMiss } from '../violations/near-miss.ts';
import { preview } from '../violations/violation.ts';

/** Whether a value may stand in its place. */
export type PartCheck = (value: unknown) => boolean;

/** A value that an option can have where it has a few. */
export type Choice = string | number | boolean;

/** What a part may be, how that is said, and the values that it has where it has a few. */
export type CheckedPart = readonly [isGood: PartCheck, wanted: string, choices?: readonly Choice[]];

/** What each part of something that a test writes may be, and how that is said. */
export type Parts<T> = Readonly<Record<keyof T, CheckedPart>>;

/** Whether a value is a text that is neither empty nor blank. */
export const isText: PartCheck = (value) => typeof value === 'string' && value.trim() !== '';

/** Whether a value is a whole number from 0. */
export const isWhole: PartCheck = (value) => Number.isSafeInteger(value) && Number(value) >= 0;

/** One of the values that are named, and of their type. */
export const isOneOf =
  (choices: readonly unknown[]): PartCheck =>
  (value) =>
    choices.includes(value);

/** A value, or a list of such that is not empty. */
export const oneOrMore =
  (isGood: PartCheck): PartCheck =>
  (value) =>
    Array.isArray(value) ? value.length > 0 && value.every(isGood) : isGood(value);

/** What is wrong with something: it has a part that nobody knows, or a part that cannot be what it is. */
export type Flaw =
  | {
      readonly kind: 'unknown';
      readonly name: string;
      /** A question after the name that was probably meant, or nothing. */
      readonly question: string;
    }
  | { readonly kind: 'wrong'; readonly why: string; readonly advice: string };

/** The first part that is unknown or wrong; one that is `undefined` counts as left out. */
export function firstFlaw<T>(given: Readonly<Record<string, unknown>>, parts: Parts<T>): Flaw | undefined {
  const known = new Map<string, CheckedPart>(Object.entries(parts));
  for (const [name, value] of Object.entries(given)) {
    const part = known.get(name);
    if (part === undefined) {
      const question = didYouMean(nearMiss(name, [...known.keys()], Object.keys(given)));
      return { kind: 'unknown', name, question };
    }
    const [isGood, wanted, choices = []] = part;
    if (value !== undefined && !isGood(value)) {
      const words = choices.filter((one) => typeof one === 'string');
      const near = typeof value === 'string' ? nearMiss(value, words) : undefined;
      const question = near === undefined ? '' : `Did you mean ${JSON.stringify(near)}? `;
      return { kind: 'wrong', why: `\`${name}\` is ${preview(value)}`, advice: `${question}Give ${wanted}.` };
    }
  }
  return undefined;
}
