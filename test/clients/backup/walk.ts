import type { Contract } from '../../../contracts/contract/contract.ts';
import type { Resource } from '../../../spec/resource/resource.ts';
import { isObject, type Json, type JsonObject, objectsOf, textAt } from '../client.ts';
import { listed, listsBelow } from './plan.ts';
import { idOf } from './record-id.ts';
import { pagesInBody, pagesOf, type Service } from './service.ts';

/** A record as it was read, and that below which it stands. */
export interface ReadRecord {
  readonly record: JsonObject;
  readonly above: string | undefined;
}

/** All that was read of an account. */
export interface Backup {
  /** By the name of the resource, in the order of its list. */
  readonly records: ReadonlyMap<string, readonly ReadRecord[]>;
  /** The data of lookup caches, by the id of the cache. */
  readonly data: ReadonlyMap<string, readonly JsonObject[]>;
  /** The ids of the records that a list below a record shows, by its path. */
  readonly below: ReadonlyMap<string, readonly string[]>;
  /** What cannot be made by anybody but the service, counted. */
  readonly left: Readonly<Record<string, number>>;
}

/** Walks a whole account, by lists and ids alone: which there are, the document says. */
export async function walk(
  { resources, operations }: Pick<Contract, 'resources' | 'operations'>,
  service: Service,
): Promise<Backup> {
  const records = new Map<string, readonly ReadRecord[]>();
  const below = new Map<string, readonly string[]>();
  const left: Record<string, number> = {};
  for (const resource of listed(resources)) {
    const found: ReadRecord[] = [];
    for (const { path, above } of placesOf(resource, records)) {
      for (const item of await pagesOf(service, path)) {
        const { status, body } = await service.ask('GET', `${path}/${idOf(item)}`);
        if (status !== 200 || !isObject(body)) throw new Error(`${path}/${idOf(item)} is listed, and reads ${status}.`);
        found.push({ record: body, above });
      }
    }
    records.set(resource.name, found);
    if (resource.operations.create === undefined) left[resource.name] = found.length;
  }
  for (const resource of listed(resources)) {
    for (const { record } of resource.parent === undefined ? (records.get(resource.name) ?? []) : []) {
      for (const operation of listsBelow(operations, resource)) {
        const path = operation.path.replace(`{${resource.idParameter}}`, idOf(record));
        const { body } = await service.ask('GET', path);
        if (body !== undefined && !Array.isArray(body)) continue;
        below.set(
          path,
          objectsOf(body).flatMap(({ _id }) => (typeof _id === 'string' ? [_id] : [])),
        );
        const view = resource.views.find((one) => one.operation === operation);
        if (view !== undefined && !records.has(view.of)) left[view.of] = (left[view.of] ?? 0) + objectsOf(body).length;
      }
    }
  }
  left['errors'] = await countErrors(service, records.get('flows') ?? []);
  return { records, data: await readData(service, records.get('lookupcaches') ?? []), below, left };
}

/** Where the lists of a resource are: one, or one below each record above. */
function placesOf(
  { collection, parent }: Resource,
  records: Backup['records'],
): readonly { readonly path: string; readonly above: string | undefined }[] {
  if (parent === undefined) return [{ path: collection, above: undefined }];
  return (records.get(parent) ?? []).map(({ record }) => ({
    path: collection.replace(/\{[^}]*\}/, idOf(record)),
    above: idOf(record),
  }));
}

/** The entries of each lookup cache, along `nextPageURL`. */
async function readData(service: Service, caches: readonly ReadRecord[]): Promise<Backup['data']> {
  const data = new Map<string, readonly JsonObject[]>();
  for (const { record } of caches) {
    data.set(idOf(record), await pagesInBody(service, 'POST', `/lookupcaches/${idOf(record)}/getData`, 'data', {}));
  }
  return data;
}

/** How many errors the steps of all flows have, open and resolved, along `nextPageURL`. */
async function countErrors(service: Service, flows: readonly ReadRecord[]): Promise<number> {
  let count = 0;
  for (const { record } of flows) {
    const { body } = await service.ask('GET', `/flows/${idOf(record)}/errors`);
    const counts: Json | undefined = isObject(body) ? body['flowErrors'] : undefined;
    for (const step of objectsOf(counts).map((one) => textAt(one, '_expOrImpId'))) {
      for (const kind of ['errors', 'resolved']) {
        count += (await pagesInBody(service, 'GET', `/flows/${idOf(record)}/${step}/${kind}`, kind)).length;
      }
    }
  }
  return count;
}
