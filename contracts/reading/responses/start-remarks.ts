import type { Operation } from '../../../spec/operation/operation.ts';
import { firstResponse, successOf } from '../../../spec/operation/success.ts';

/** No sentence names more operations than this. */
const maxNamed = 10;

/** What a developer should know of the operations that are served from the document alone: a sentence for each kind. */
export function startRemarks(fromDocument: readonly Operation[]): string[] {
  const silent = fromDocument.filter((operation) => (successOf(operation) ?? firstResponse(operation)) === undefined);
  const shown = fromDocument.filter((operation) => !silent.includes(operation));
  const remarks: string[] = [];
  if (shown.length > 0) {
    const [subject, gives] = shown.length === 1 ? ['It is', 'it does'] : ['They are', 'they do'];
    remarks.push(
      `${named(shown)}: neither a list nor a record of one. ${subject} served from the examples and schemas of the document, and nothing is stored. Give behaviours for what ${gives}.`,
    );
  }
  if (silent.length > 0) {
    remarks.push(
      `${named(silent)}: the document names no response, so it is 501. Give behaviours, or describe a response in the document.`,
    );
  }
  return remarks;
}

function named(operations: readonly Operation[]): string {
  const names = operations.slice(0, maxNamed).map(({ id }) => id);
  const more = operations.length - names.length;
  return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
