import type { Contract } from '../../../contracts/contract/contract.ts';
import type { JsonObject } from '../client.ts';
import { rewritten, spoken, writable } from './fields.ts';
import { inOrderOfMaking } from './plan.ts';
import type { Rebuilt } from './rebuild.ts';
import { idOf } from './record-id.ts';
import type { Backup } from './walk.ts';

/**
 * What of an account is to be equal in another one that was rebuilt from it: all that a client may write, the data of
 * caches, and what the lists below records show.
 *
 * @param ids Other ids in the place of those that the account has.
 * @param lost The fields that could not be written, by the ids of the account that was read.
 */
export function comparable(
  { resources, shapeAt }: Pick<Contract, 'resources' | 'shapeAt'>,
  { records, data, below }: Backup,
  { ids, lostFields }: Pick<Rebuilt, 'ids' | 'lostFields'>,
): Readonly<Record<string, unknown>> {
  const id = (old: string): string => ids.get(old) ?? old;
  const made = inOrderOfMaking(resources);
  const all = made.flatMap(({ name }) => records.get(name) ?? []);
  const own = new Set(all.map(({ record }) => idOf(record)));
  const unreached = all.flatMap(({ record }) => lostFields.get(id(idOf(record)))?.map((field) => record[field]) ?? []);
  const lists = made.map((resource) => {
    const list = (records.get(resource.name) ?? []).map(({ record, above }): [string, JsonObject] => {
      const fields = spoken(rewritten(writable({ shapeAt }, resource, record), ids), lostFields.get(id(idOf(record))));
      return [id(idOf(record)), { ...fields, ...(above !== undefined && { above: id(above) }) }];
    });
    return [resource.name, Object.fromEntries(list)];
  });
  const shown = [...below].flatMap(([path, list]) => {
    const known = list.filter((one) => own.has(one) && !unreached.includes(one));
    return known.length === 0 ? [] : [[path.split('/').map(id).join('/'), known.map(id).toSorted()]];
  });
  return {
    ...Object.fromEntries(lists),
    data: Object.fromEntries([...data].map(([cache, entries]) => [id(cache), entries])),
    below: Object.fromEntries(shown),
  };
}
