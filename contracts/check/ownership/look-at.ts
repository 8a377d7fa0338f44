import { isRecord } from '../../../spec/document/document.ts';
import type { Client } from '../http/client.ts';
import { type Resource, recordParameters } from '../resource/resources.ts';

/** What was seen of a record: the run's own, nobody's, another's, or nothing that tells. */
export type Look =
  | { readonly seen: 'own' }
  | { readonly seen: 'gone' }
  | { readonly seen: 'changed'; readonly record: Readonly<Record<string, unknown>> }
  | { readonly seen: 'nothing'; readonly why: string; readonly status: number | undefined };

/** Reads a record, and tells whose it is. */
export async function lookAt(
  client: Client,
  resource: Resource,
  id: string,
  isOwn: (record: Readonly<Record<string, unknown>>) => boolean,
): Promise<Look> {
  const { read, idField } = resource;
  if (read === undefined) return { seen: 'nothing', why: 'no operation reads it', status: undefined };
  const { response } = await client.send({ operation: read, pathParameters: recordParameters(resource, id) });
  const { status, value } = response;
  if (status === 404 || status === 410) return { seen: 'gone' };
  if (status < 200 || status > 299) return { seen: 'nothing', why: `${read.id} responds with ${status}`, status };
  if (!isRecord(value)) return { seen: 'nothing', why: `${read.id} responds with no record`, status };
  // What a read does not show, it is asked for all the same; whose record it is, its tag says.
  if (Object.hasOwn(value, idField) && String(value[idField]) !== id)
    return { seen: 'nothing', why: `${read.id} responds with another record`, status };
  return isOwn(value) ? { seen: 'own' } : { seen: 'changed', record: value };
}
