import { isRecord } from '../../../../spec/document/document.ts';
import type { RequestDraft } from '../../exchange/exchange-log.ts';
import type { CheckConventions } from '../conventions.ts';
import type { Resource } from '../resources.ts';

/** A request that replaces or changes a record, with the id of its path in its body wherever that holds another. */
export function withIdOfPath(
  { conventions }: { readonly conventions: CheckConventions },
  resource: Resource | undefined,
  draft: RequestDraft,
): RequestDraft {
  const { json, operation, pathParameters, wrong } = draft;
  if (resource === undefined || conventions.isExact || wrong === true || !isRecord(json)) return draft;
  const { idField, idParameter, replace, patch } = resource;
  if (operation !== replace && operation !== patch?.operation) return draft;
  const id = pathParameters?.[idParameter];
  const sent = json[idField];
  if (id === undefined || (typeof sent !== 'string' && typeof sent !== 'number') || String(sent) === id) return draft;
  return { ...draft, json: { ...json, [idField]: typeof sent === 'number' ? Number(id) : id } };
}
