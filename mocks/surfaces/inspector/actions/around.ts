import type { JsonRecord } from '../../../engine/store/record.ts';
import type { ResourceSummary } from '../../admin/records/summary.ts';
import { namedRecords } from '../parts/record/named-records.ts';
import { recordId } from '../parts/record/record-label.ts';
import { type KnownRecord, maxLookedThrough, type RecordsAround } from '../state/around.ts';
import { accountNamed, type Context, chosenResource } from '../state/context.ts';

/** How many records that one refers to are read. */
const maxRead = 200;

/** Reads what the record that is shown refers to, and what refers to it. */
export async function refreshAround(context: Context): Promise<void> {
  const { store, integrator } = context;
  const { account, resource: name, selected, records, resources } = store.state;
  const resource = chosenResource(context);
  const record = records.find((one) => resource !== undefined && recordId(resource, one) === selected);
  if (resource === undefined || selected === undefined || record === undefined)
    return store.change({ around: undefined });
  const reader = accountNamed(integrator, account);
  const known = await readAll(resources, (of) => reader.resource(of).all());
  const named = await readNamed(
    resources,
    (to, id) => known.get(to)?.get(id) ?? reader.resource(to).get(id),
    resource,
    record,
  );
  const users = usersOf(resources, known, resource, selected);
  const { state } = store;
  if (state.account === account && state.resource === name && state.selected === selected)
    store.change({ around: { named, users, known } });
}

/** The records of all resources that have not too many, by resource and id. */
async function readAll(
  resources: readonly ResourceSummary[],
  read: (resource: string) => Promise<readonly JsonRecord[]>,
): Promise<RecordsAround['known']> {
  const few = resources.filter(({ count }) => count <= maxLookedThrough);
  const lists = few.map(async (resource) => {
    const records = resource.count === 0 ? [] : await read(resource.name).catch(() => []);
    const byId = records.flatMap((record): readonly (readonly [string, JsonRecord])[] => {
      const id = recordId(resource, record);
      return id === undefined ? [] : [[id, record]];
    });
    return [resource.name, new Map(byId)] as const;
  });
  return new Map(await Promise.all(lists));
}

async function readNamed(
  resources: readonly ResourceSummary[],
  read: (resource: string, id: string) => JsonRecord | Promise<JsonRecord | undefined>,
  resource: ResourceSummary,
  record: JsonRecord,
): Promise<RecordsAround['named']> {
  const wanted = new Map(namedRecords(resources, resource, record).map((one) => [one.id, one]));
  const found = await Promise.all(
    [...wanted.values()].slice(0, maxRead).map(async ({ to, id }): Promise<readonly KnownRecord[]> => {
      // It may lead to nothing.
      const one = await Promise.resolve(read(to.name, id)).catch(() => undefined);
      return one === undefined ? [] : [{ resource: to, id, record: one }];
    }),
  );
  return new Map(found.flat().map((one) => [one.id, one]));
}

/** Those that refer to a record; first those of which the document says so. */
function usersOf(
  resources: readonly ResourceSummary[],
  known: RecordsAround['known'],
  { name }: ResourceSummary,
  id: string,
): RecordsAround['users'] {
  const users = resources.flatMap((from) =>
    [...(known.get(from.name) ?? [])].flatMap(([own, record]) => {
      const fields = namedRecords(resources, from, record).filter((one) => one.to.name === name && one.id === id);
      if (fields.length === 0) return [];
      const isDocumented = fields.some((one) => one.isDocumented);
      return [{ resource: from, id: own, record, paths: fields.map(({ path }) => path), isDocumented }];
    }),
  );
  return [...users.filter(({ isDocumented }) => isDocumented), ...users.filter(({ isDocumented }) => !isDocumented)];
}
