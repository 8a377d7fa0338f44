import { isRecord } from '../../spec/document/document.ts';
import { OptionError } from '../../spec/errors/option-error.ts';
import { preview } from '../violations/violation.ts';
import { type CheckedPart, firstFlaw, isOneOf, isText, type Parts } from './checked-parts.ts';

/**
 * Refuses an option that there is not, or that cannot have its value, as the types do for whoever has them.
 *
 * @param whose Whose options they are: `the fake`.
 * @throws {OptionError} with the name that was probably meant.
 */
export function checkOptions<T extends object>(whose: string, options: T, parts: Parts<T>): void {
  const given: unknown = options;
  const failure = (why: string, advice: string): OptionError =>
    new OptionError(`Failed to read the options of ${whose}: ${why} ${advice}`);
  if (!isRecord(given)) throw failure(`they are ${preview(given)}.`, 'Give an object such as {}.');
  const flaw = firstFlaw(given, parts);
  if (flaw === undefined) return;
  if (flaw.kind === 'wrong') throw failure(`${flaw.why}.`, flaw.advice);
  const known = Object.keys(parts).sort().join(', ');
  throw failure(`there is no \`${flaw.name}\`${flaw.question || '.'}`, `Known are ${known}.`);
}

/**
 * Refuses to go on without an option.
 *
 * @param needed What to give, by the name of the option.
 * @throws {OptionError} with the first that is missing.
 */
export function needOptions<T extends object>(
  whose: string,
  options: T,
  needed: Readonly<Partial<Record<Extract<keyof T, string>, string>>>,
): void {
  for (const [name, advice] of Object.entries(needed))
    if (Reflect.get(options, name) === undefined)
      throw new OptionError(`Failed to read the options of ${whose}: \`${name}\` is missing. ${advice}`);
}

/** How one option is checked, how that is said, and the values that it has where it has a few. */
export type OptionCheck = CheckedPart;

/** Checks of the usual kinds; `any` is for what is looked at where it is used. */
export const usual: Readonly<
  Record<'any' | 'boolean' | 'text' | 'url' | 'texts' | 'whole' | 'number' | 'function' | 'object', OptionCheck>
> = {
  any: [() => true, ''],
  boolean: [(value) => typeof value === 'boolean', 'true or false'],
  text: [isText, 'a text that is not empty'],
  url: [(value) => typeof value === 'string' && URL.canParse(value), 'an absolute URL'],
  texts: [(value) => Array.isArray(value) && value.every(isText), 'a list of texts that are not empty'],
  whole: [(value) => Number.isSafeInteger(value) && Number(value) >= 0, 'a whole number from 0'],
  number: [(value) => typeof value === 'number' && Number.isFinite(value), 'a number'],
  function: [(value) => typeof value === 'function', 'a function'],
  object: [isRecord, 'an object'],
};

/** The check of an option that is one of a few values; the first counts where none is chosen. */
export function oneOf(...choices: readonly (string | number | boolean)[]): OptionCheck {
  const words = choices.map((choice) => JSON.stringify(choice));
  return [isOneOf(choices), words.join(' or '), choices];
}

/** The check of an option that may be of either kind. */
export function either(...[first, ...others]: readonly [OptionCheck, ...OptionCheck[]]): OptionCheck {
  const all = [first, ...others];
  return [(value) => all.some(([isGood]) => isGood(value)), all.map(([, wanted]) => wanted).join(', or ')];
}
