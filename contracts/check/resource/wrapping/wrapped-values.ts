import { isRecord } from '../../../../spec/document/document.ts';
import { type Operation, responseFor } from '../../../../spec/operation/operation.ts';
import type { Exchange, RequestDraft } from '../../exchange/exchange-log.ts';

/** Where the record stands in what an operation is sent, and in what it responds with. */
export interface Wrapping {
  /** The field of the body that holds it; `undefined` where it is the body itself. */
  readonly sent: string | undefined;
  /** By the keys of responses: the field that holds it, or `null` where none of it is shown. */
  readonly shown: ReadonlyMap<string, string | null>;
}

/** By the operations as the kit has them. */
const wrappings = new WeakMap<Operation, Wrapping>();

/** Remembers where an operation has its record. */
export function rememberWrapping(operation: Operation, wrapping: Wrapping): void {
  wrappings.set(operation, wrapping);
}

/** Whether what an operation responds with when all is well is something else than its record. */
export function showsNoRecord(operation: Operation): boolean {
  return [...(wrappings.get(operation)?.shown.values() ?? [])].includes(null);
}

/** A request as it is sent: its record in the envelope that the document asks for. */
export function wrappedDraft(draft: RequestDraft): RequestDraft {
  const field = wrappings.get(draft.operation)?.sent;
  if (field === undefined || draft.json === undefined || draft.text !== undefined) return draft;
  return isWrapped(draft.json, field) ? draft : { ...draft, json: { [field]: draft.json } };
}

function isWrapped(json: unknown, field: string): boolean {
  return isRecord(json) && Object.keys(json).length === 1 && isRecord(json[field]);
}

/** An exchange with the record that its response shows in the place of the whole body. */
export function unwrappedExchange(exchange: Exchange): Exchange {
  const { operation, response } = exchange;
  const key = responseFor(operation, response.status)?.key;
  const field = key === undefined ? undefined : wrappings.get(operation)?.shown.get(key);
  if (field === undefined) return exchange;
  const value = field === null || !isRecord(response.value) ? undefined : response.value[field];
  return { ...exchange, response: { ...response, value } };
}
