import type { JsonRecord } from '../../../engine/store/record.ts';
import type { ResourceSummary } from '../../admin/records/summary.ts';
import { namedRecords } from '../parts/record/named-records.ts';
import { recordId } from '../parts/record/record-label.ts';
import { accountNamed, type Context, chosenResource } from '../state/context.ts';
import type { KnownRecord, RecordsAround } from '../state/state.ts';

/** A resource with more records than these is not looked through for those that refer to one. */
const maxLookedThrough = 1000;

/** How many records that one refers to are read. */
const maxRead = 200;

/** Reads what the record that is shown refers to, and what refers to it. */
export async function refreshAround(context: Context): Promise<void> {
  const { store, integrator } = context;
  const { account, resource: name, selected, records } = store.state;
  const resource = chosenResource(context);
  const record = records.find((one) => resource !== undefined && recordId(resource, one) === selected);
  if (resource === undefined || selected === undefined || record === undefined)
    return store.change({ around: undefined });
  const reader = accountNamed(integrator, account);
  const [named, users] = await Promise.all([
    readNamed((to, id) => reader.resource(to).get(id), store.state.resources, resource, record),
    readUsers((of) => reader.resource(of).all(), store.state.resources, resource, selected),
  ]);
  const { state } = store;
  if (state.account === account && state.resource === name && state.selected === selected)
    store.change({ around: { named, users } });
}

async function readNamed(
  read: (resource: string, id: string) => Promise<JsonRecord | undefined>,
  resources: readonly ResourceSummary[],
  resource: ResourceSummary,
  record: JsonRecord,
): Promise<RecordsAround['named']> {
  const wanted = new Map(namedRecords(resources, resource, record).map((one) => [one.id, one]));
  const found = await Promise.all(
    [...wanted.values()].slice(0, maxRead).map(async ({ to, id }): Promise<readonly KnownRecord[]> => {
      // It may lead to nothing.
      const one = await read(to.name, id).catch(() => undefined);
      return one === undefined ? [] : [{ resource: to, id, record: one }];
    }),
  );
  return new Map(found.flat().map((one) => [one.id, one]));
}

/** Those that refer to a record; first those of which the document says so. */
async function readUsers(
  readAll: (resource: string) => Promise<readonly JsonRecord[]>,
  resources: readonly ResourceSummary[],
  { name }: ResourceSummary,
  id: string,
): Promise<RecordsAround['users']> {
  const found = resources.map(async (from) => {
    if (from.count === 0 || from.count > maxLookedThrough) return [];
    const records = await readAll(from.name).catch(() => []);
    return records.flatMap((record) => {
      const fields = namedRecords(resources, from, record).filter((one) => one.to.name === name && one.id === id);
      const own = recordId(from, record);
      if (fields.length === 0 || own === undefined) return [];
      const isDocumented = fields.some((one) => one.isDocumented);
      return [{ resource: from, id: own, record, paths: fields.map(({ path }) => path), isDocumented }];
    });
  });
  const users = (await Promise.all(found)).flat();
  return [...users.filter(({ isDocumented }) => isDocumented), ...users.filter(({ isDocumented }) => !isDocumented)];
}
