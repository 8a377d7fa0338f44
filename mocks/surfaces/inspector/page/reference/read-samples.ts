import { isRecord } from '../../../../../spec/document/document.ts';
import type { Sample } from './with-examples.ts';

/** Reads JSON of the control API, by its path below `/__admin/`. */
export type ReadJson = (path: string) => Promise<unknown>;

/** Lists of more records are not fetched for the sake of one. */
const maxRecords = 1000;

/** The first record of each resource that has some, of the account that a plain token has. Looking is no request. */
export async function readSamples(read: ReadJson): Promise<readonly Sample[]> {
  const records = 'accounts/default/records';
  const resources = await read(records);
  const found = (Array.isArray(resources) ? resources : []).map(async (resource: unknown): Promise<Sample[]> => {
    if (!isRecord(resource)) return [];
    const { name, collection, idField, count } = resource;
    if (typeof name !== 'string' || typeof collection !== 'string' || typeof idField !== 'string') return [];
    if (collection === '' || typeof count !== 'number' || count === 0 || count > maxRecords) return [];
    const list = await read(`${records}/${encodeURIComponent(name)}`);
    const record: unknown = Array.isArray(list) ? list[0] : undefined;
    return isRecord(record) && record[idField] !== undefined ? [{ collection, idField, record }] : [];
  });
  return (await Promise.all(found)).flat();
}
