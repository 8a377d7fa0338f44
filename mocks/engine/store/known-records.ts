import type { DocumentedResponse } from '../../../spec/operation/operation.ts';

/** What was found out about a frozen record. */
interface Known {
  text: string | undefined;
  /** How many bytes of the heap it holds. */
  bytes: number | undefined;
  /** The documented responses that the record was judged as, and found fine. */
  readonly fineAs: DocumentedResponse[];
}

const kKnown: unique symbol = Symbol('known');

/**
 * Gives a record that is about to be frozen a place for what is found out about it: its text, and as which responses it
 * keeps the contract.
 *
 * A stored record never changes, so it is written out once and judged once, however often it is read. The place is on
 * the record, unseen by JSON, spreads and copies; a `WeakMap` beside a hundred thousand records keeps the garbage
 * collector busy.
 */
export function makeKnowable(record: object): void {
  const known: Known = { text: undefined, bytes: undefined, fineAs: [] };
  Object.defineProperty(record, kKnown, { value: known });
}

/** A value as JSON; a stored record's text is made once. */
export function textOf(value: unknown): string {
  const known = knownOf(value);
  if (known === undefined) return JSON.stringify(value);
  known.text ??= JSON.stringify(value);
  return known.text;
}

/** Whether a value was found fine as a response before. */
export function isFine(value: unknown, response: DocumentedResponse): boolean {
  return knownOf(value)?.fineAs.includes(response) === true;
}

/** Remembers that a value is fine as a response, if it is a stored record. */
export function foundFine(value: unknown, response: DocumentedResponse): void {
  knownOf(value)?.fineAs.push(response);
}

/** What was found out about a value, where it is a stored record. */
export function knownOf(value: unknown): Known | undefined {
  return typeof value === 'object' && value !== null && isKnowable(value) ? value[kKnown] : undefined;
}

function isKnowable(value: object): value is { readonly [kKnown]: Known } {
  return kKnown in value;
}
