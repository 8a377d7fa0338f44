import { didYouMean, nearMiss } from '../../../../contracts/violations/near-miss.ts';
import { isRecord } from '../../../../spec/document/document.ts';
import { AdminRefusal } from './admin-refusal.ts';

/** The body of a request, which has to be an object. */
export function objectOf(body: unknown): Readonly<Record<string, unknown>> {
  if (isRecord(body)) return body;
  const found = Array.isArray(body) ? 'an array' : JSON.stringify(body);
  throw new AdminRefusal('bad-request', `Failed to read the body: it is ${found}. Send a JSON object.`);
}

/** Makes sure that an object has no other keys than these. */
export function checkKeys(object: Readonly<Record<string, unknown>>, known: readonly string[]): void {
  const stranger = Object.keys(object).find((key) => !known.includes(key));
  if (stranger === undefined) return;
  throw new AdminRefusal(
    'bad-request',
    `Failed to read the body: \`${stranger}\` is not known${didYouMean(nearMiss(stranger, known, Object.keys(object))) || '.'} Known are ${known.join(', ')}.`,
  );
}

/** The most characters of a path pattern: it is held against each exchange of a journal, or against each request. */
const longestPattern = 500;

/**
 * Makes sure that a path pattern, where there is one, is no longer than it may be.
 *
 * @throws {AdminRefusal} where it is.
 */
export function checkPattern({ path }: { readonly path?: unknown }): void {
  // A query may have several. What is no text is left to whoever reads it.
  const tooLong = [path].flat().find((one) => typeof one === 'string' && one.length > longestPattern);
  if (typeof tooLong !== 'string') return;
  throw new AdminRefusal(
    'bad-request',
    `Failed to read \`path\`: the pattern has ${tooLong.length} characters. Give at most ${longestPattern}.`,
  );
}

/**
 * Whether a value is an object, to be given to a method that checks all that is in it.
 *
 * The type is what that method asks for and not what was found: whoever uses this leaves the judgement to it.
 */
export function isLeftToCheck<T extends object>(value: unknown): value is T {
  return isRecord(value);
}
