import { isDeepStrictEqual } from 'node:util';
import type { Contract } from '../../../contracts/contract/contract.ts';
import { foundAt } from '../../../spec/resource/change-at.ts';
import type { Resource } from '../../../spec/resource/resource.ts';
import { isObject, type Json, type JsonObject } from '../client.ts';
import { fixedReferences, isReadOnly, maskedIn, mentions, rewritten, spoken, writable } from './fields.ts';
import { inOrderOfMaking } from './plan.ts';
import { idOf } from './record-id.ts';
import type { Service } from './service.ts';
import type { Backup, ReadRecord } from './walk.ts';

/** What came of it. */
export interface Rebuilt {
  /** The id that each record has now, by the one that it had. */
  readonly ids: ReadonlyMap<string, string>;
  /** Secrets that only masks were read of, as `resource id path`: they have to be set again. */
  readonly lostSecrets: readonly string[];
  /**
   * Fields that could not be written, by the former id of the record: those that only the service writes, and those that
   * only a creation takes and that lead to what had to be made later.
   */
  readonly lostFields: ReadonlyMap<string, readonly string[]>;
}

/** A record that was made, and what it is to say. */
interface Made {
  readonly resource: Resource;
  readonly path: string;
  readonly whole: JsonObject;
  readonly lost: readonly string[];
}

/** Makes all that was read of an account in another one that has nothing. */
export async function rebuild(
  contract: Pick<Contract, 'resources' | 'shapeAt'>,
  service: Service,
  backup: Backup,
): Promise<Rebuilt> {
  const ids = new Map<string, string>();
  const known = new Set([...backup.records.values()].flat().map(({ record }) => idOf(record)));
  const lostSecrets: string[] = [];
  const all: Made[] = [];
  const isAhead = (value: Json): boolean => mentions(value, (id) => known.has(id) && !ids.has(id));
  for (const resource of inOrderOfMaking(contract.resources)) {
    for (const { record, above } of sorted(resource, backup.records.get(resource.name) ?? [])) {
      const whole = writable(contract, resource, record);
      const ahead = Object.keys(whole).filter((field) => isAhead(whole[field] ?? null));
      const now = Object.fromEntries(Object.entries(whole).filter(([field]) => !ahead.includes(field)));
      const path = resource.collection.replace(/\{[^}]*\}/, ids.get(above ?? '') ?? '');
      const made = idOf(await send(service, 'POST', path, rewritten(now, ids)));
      ids.set(idOf(record), made);
      const late = ahead.filter((field) => isReadOnly(contract, resource.sentSchemas.replace, field));
      all.push({
        resource,
        path: `${path}/${made}`,
        whole,
        lost: [...late, ...fixedReferences(contract, resource, record)],
      });
      lostSecrets.push(...maskedIn(resource, record).map((field) => `${resource.name} ${idOf(record)} ${field}`));
    }
  }
  for (const one of all) await settle(contract, service, one, ids);
  for (const [cache, data] of backup.data) {
    if (data.length > 0) await send(service, 'POST', `/lookupcaches/${ids.get(cache)}/data`, { data });
  }
  const made = new Map([...ids].map(([old, id]) => [id, old]));
  const lostFields = all.filter(({ lost }) => lost.length > 0);
  return {
    ids,
    lostSecrets,
    lostFields: new Map(lostFields.map(({ path, lost }) => [made.get(path.split('/').at(-1) ?? '') ?? '', lost])),
  };
}

/** Writes a record once more where it lacks what had to be made later, or has what the service has added by itself. */
async function settle(
  contract: Pick<Contract, 'shapeAt'>,
  service: Service,
  { resource, path, whole, lost }: Made,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  if (resource.operations.replace === undefined) return;
  const { body } = await service.ask('GET', path);
  const wanted = rewritten(whole, ids);
  const current = writable(contract, resource, isObject(body) ? body : {});
  if (!isDeepStrictEqual(spoken(current, lost), spoken(wanted, lost))) await send(service, 'PUT', path, wanted);
}

/** Records that others of the same resource refer to come before these. */
function sorted({ references, name }: Resource, records: readonly ReadRecord[]): readonly ReadRecord[] {
  const own = references.filter(({ to }) => to === name);
  const order: ReadRecord[] = [];
  const take = (one: ReadRecord, path: readonly ReadRecord[]): void => {
    if (order.includes(one) || path.includes(one)) return;
    const referred = own.flatMap((reference) => foundAt(one.record, reference.path));
    for (const other of records) if (referred.includes(idOf(other.record))) take(other, [...path, one]);
    order.push(one);
  };
  for (const one of records) take(one, []);
  return order;
}

async function send(service: Service, method: string, path: string, body: Json): Promise<Json | undefined> {
  const response = await service.ask(method, path, body);
  if (response.status < 300) return response.body;
  throw new Error(
    `${method} ${path} was responded to with ${response.status}: ${JSON.stringify(response.body)} for ${JSON.stringify(body)}.`,
  );
}
