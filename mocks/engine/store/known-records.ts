import type { DocumentedResponse } from '../../../spec/operation/operation.ts';
import { Queue } from '../queue/queue.ts';

/** What was found out about a frozen record. */
interface Known {
  text: string | undefined;
  /** How many bytes of the heap it holds. */
  bytes: number | undefined;
  /** The documented response that the record was judged as, and found fine. */
  fineAs: DocumentedResponse | undefined;
  /** Further ones; most records have none, and a list of one takes as much as ten fields. */
  fineAsToo: DocumentedResponse[] | undefined;
}

const kKnown: unique symbol = Symbol('known');

/**
 * Gives a record that is about to be frozen a place for what is found out about it: its text, and as which responses it
 * keeps the contract.
 *
 * A stored record never changes, so it is judged once and seldom written out, however often it is read. The place is on
 * the record, unseen by JSON, spreads and copies; a `WeakMap` beside a hundred thousand records keeps the garbage
 * collector busy.
 */
export function makeKnowable(record: object): void {
  const known: Known = { text: undefined, bytes: undefined, fineAs: undefined, fineAsToo: undefined };
  Object.defineProperty(record, kKnown, { value: known });
}

/** How many characters the texts have that are kept: of a hundred thousand records they would take as much as those. */
const maxCharacters = 8_388_608;

/** What holds the texts that were made last. */
const holders = new Queue<Known>();
let characters = 0;

/** A value as JSON; the text of a stored record is made once, and again where many others were made since. */
export function textOf(value: unknown): string {
  const known = knownOf(value);
  if (known === undefined) return JSON.stringify(value);
  if (known.text !== undefined) return known.text;
  const text = JSON.stringify(value);
  known.text = text;
  hold(known, text.length);
  return text;
}

/** Keeps the text of a stored record with it, where somebody has it at hand. */
export function knowText(record: object, text: string): void {
  const known = knownOf(record);
  if (known === undefined || known.text !== undefined) return;
  known.text = text;
  hold(known, text.length);
}

function hold(known: Known, length: number): void {
  holders.add(known);
  characters += length;
  while (characters > maxCharacters) {
    const oldest = holders.take();
    if (oldest?.text === undefined) return;
    characters -= oldest.text.length;
    oldest.text = undefined;
  }
}

/** Whether a value was found fine as a response before. */
export function isFine(value: unknown, response: DocumentedResponse): boolean {
  const known = knownOf(value);
  return known !== undefined && (known.fineAs === response || known.fineAsToo?.includes(response) === true);
}

/** Remembers that a value is fine as a response, if it is a stored record. */
export function foundFine(value: unknown, response: DocumentedResponse): void {
  const known = knownOf(value);
  if (known === undefined) return;
  if (known.fineAs === undefined) known.fineAs = response;
  else {
    known.fineAsToo ??= [];
    known.fineAsToo.push(response);
  }
}

/** What was found out about a value, where it is a stored record. */
export function knownOf(value: unknown): Known | undefined {
  return typeof value === 'object' && value !== null && isKnowable(value) ? value[kKnown] : undefined;
}

function isKnowable(value: object): value is { readonly [kKnown]: Known } {
  return kKnown in value;
}
