import { isRecord } from '../../spec/document/document.ts';
import { appendPointer, type JsonPointer } from '../../spec/json/json-pointer.ts';
import { didYouMean, nearMiss } from '../violations/near-miss.ts';

/** One place in which a value is not what was expected. */
export interface Difference {
  readonly pointer: JsonPointer;
  readonly message: string;
}

/** A matcher of a test framework, such as `expect.any(String)`. */
interface AsymmetricMatcher {
  asymmetricMatch(value: unknown): boolean;
  /** How it shows itself, where it can. */
  toAsymmetricMatcher?(): string;
}

/** How values are compared. */
export interface Comparison {
  /** Whether `10` and `"10"` are the same, as they are in a URL. */
  readonly asText?: boolean;
}

/**
 * Where a value is not what a partial one expects.
 *
 * Of an object only the expected fields are looked at; `undefined` expects a field to be absent; an array must have
 * as many items; a regular expression and the matchers of a test framework may stand in the place of a value.
 */
export function differences(
  expected: unknown,
  received: unknown,
  comparison: Comparison = {},
  pointer: JsonPointer = '',
): Difference[] {
  const differ = (): Difference[] => [
    { pointer, message: `expected ${picture(expected)}, received ${picture(received)}` },
  ];
  if (isMatcher(expected)) return expected.asymmetricMatch(received) ? [] : differ();
  if (expected instanceof RegExp) return typeof received === 'string' && matches(expected, received) ? [] : differ();
  // A `Date` stands in JSON as a text.
  if (hasJson(expected)) return differences(expected.toJSON(), received, comparison, pointer);
  if (isOpaque(expected)) return differ();
  if (Array.isArray(expected)) {
    if (!Array.isArray(received)) return differ();
    if (received.length !== expected.length) {
      return [{ pointer, message: `expected ${expected.length} items, received ${received.length}` }];
    }
    return expected.flatMap((item, index) =>
      differences(item, received[index], comparison, appendPointer(pointer, index)),
    );
  }
  if (isRecord(expected)) {
    if (!isRecord(received)) return differ();
    return Object.entries(expected).flatMap(([name, value]) => {
      const at = appendPointer(pointer, name);
      if (Object.hasOwn(received, name)) return differences(value, received[name], comparison, at);
      if (value === undefined || (isMatcher(value) && value.asymmetricMatch(undefined))) return [];
      const near = didYouMean(nearMiss(name, Object.keys(received), Object.keys(expected)));
      return [{ pointer: at, message: `expected ${picture(value)}, received nothing${near}` }];
    });
  }
  const same = comparison.asText === true && received !== undefined ? String(expected) === String(received) : false;
  return same || Object.is(expected, received) ? [] : differ();
}

/** What a partial value says plainly: matchers, regular expressions and what leads back to itself are `null` in it. */
export function plainOf(expected: unknown, above: readonly unknown[] = []): unknown {
  if (isMatcher(expected) || expected instanceof RegExp || (isRecordLike(expected) && above.includes(expected)))
    return null;
  const around = [...above, expected];
  if (Array.isArray(expected)) return expected.map((item) => plainOf(item, around));
  if (!isRecord(expected)) return expected;
  return Object.fromEntries(Object.entries(expected).map(([name, value]) => [name, plainOf(value, around)]));
}

/** A short picture of a value: JSON with matchers in between, cut where it is long. */
export function picture(value: unknown): string {
  const text = written(value, []);
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}

function written(value: unknown, above: readonly unknown[]): string {
  if (value === undefined) return 'nothing';
  if (value instanceof RegExp) return String(value);
  if (isMatcher(value)) return value.toAsymmetricMatcher?.() ?? String(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'function' || typeof value === 'symbol') return `a ${typeof value}`;
  if (isRecordLike(value) && above.includes(value)) return '…';
  if (hasJson(value)) return written(value.toJSON(), [...above, value]);
  if (isOpaque(value)) return `a ${value.constructor.name}`;
  const around = [...above, value];
  if (Array.isArray(value)) return `[${value.map((item) => written(item, around)).join(', ')}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([name, part]) => `${JSON.stringify(name)}: ${written(part, around)}`)
    .join(', ')}}`;
}

function isRecordLike(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function hasJson(value: unknown): value is { toJSON(): unknown } {
  return typeof value === 'object' && value !== null && 'toJSON' in value && typeof value.toJSON === 'function';
}

/** Whether an object shows nothing of what it holds, such as a `Map`: compared by its fields, it would match anything. */
function isOpaque(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Objects of another realm are plain too.
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
  return !isPlain && Object.keys(value).length === 0;
}

function isMatcher(value: unknown): value is AsymmetricMatcher {
  return (
    typeof value === 'object' &&
    value !== null &&
    'asymmetricMatch' in value &&
    typeof value.asymmetricMatch === 'function'
  );
}

/** A regular expression that remembers where it stopped would respond differently the second time. */
function matches(expression: RegExp, text: string): boolean {
  return new RegExp(expression.source, expression.flags.replaceAll(/[gy]/g, '')).test(text);
}
