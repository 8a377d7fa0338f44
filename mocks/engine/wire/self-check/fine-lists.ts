import type { DocumentedResponse } from '../../../../spec/operation/operation.ts';
import { knownOf } from '../../store/known-records.ts';

/** How many records a list may have that is remembered; it keeps them from being let go of. */
const maxRecords = 1000;

/**
 * The last list of stored records that was found fine as each documented response.
 *
 * Whoever waits for something asks for the same list over and over. Its records never change, so the same ones in the
 * same order need no second look.
 */
export class FineLists {
  readonly #last = new Map<DocumentedResponse, readonly unknown[]>();

  isFine(value: unknown, response: DocumentedResponse): boolean {
    if (!Array.isArray(value)) return false;
    const last = this.#last.get(response);
    return last?.length === value.length && last.every((record, index) => record === value[index]);
  }

  /** Remembers that a value is fine as a response, if it is a list of stored records. */
  foundFine(value: unknown, response: DocumentedResponse): void {
    if (!Array.isArray(value) || value.length > maxRecords) return;
    if (value.every((record) => knownOf(record) !== undefined)) this.#last.set(response, [...value]);
  }
}
