import { isRecord } from '../../../spec/document/document.ts';
import { type Operation, responseFor } from '../../../spec/operation/operation.ts';
import type { Exchange } from '../exchange/exchange-log.ts';
import type { Resource } from './resources.ts';

/** Whether a status says that it is done: one of the range 2XX, or one that sends the client on, as the document says. */
export function isSuccess(operation: Operation, status: number): boolean {
  if (status >= 300 && status < 400) return responseFor(operation, status)?.key.startsWith('3') === true;
  return status >= 200 && status < 300;
}

/** Whether the document gives a JSON body to the response of an operation with a status. */
export function returnsRecords(operation: Operation, status: number): boolean {
  const response = responseFor(operation, status);
  return response === undefined || response.content.size > 0;
}

/** The id in the record that was returned, or in the URL that its `Location` gives. */
export function idIn(
  { idField, collection }: Pick<Resource, 'idField' | 'collection'>,
  { response }: Exchange,
): string | undefined {
  const value = isRecord(response.value) ? response.value[idField] : undefined;
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  const location = response.headers['location'];
  if (location === undefined || !URL.canParse(location, 'http://backend.invalid')) return undefined;
  const { pathname } = new URL(location, 'http://backend.invalid');
  // The base URL may end as the collection does.
  const start = pathname.lastIndexOf(`${collection}/`);
  return start < 0 ? undefined : /^([^/%]+)\/?$/.exec(pathname.slice(start + collection.length + 1))?.[1];
}
