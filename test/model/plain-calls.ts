import type { PlainAccount, PlainCall, PlainRecord, PlainResponse, PlainStep } from './plain-account.ts';

const clientFields = [
  'name',
  'description',
  'readme',
  'install',
  'mode',
  'settings',
  'version',
  'updateInProgress',
  '_registeredConnectionIds',
];
const keptFields = ['_id', 'createdAt', 'sandbox', '_connectorId', '_sourceId'];

const stamp = (moment: number): string => new Date(moment).toISOString();
const later = (record: PlainRecord, now: number): string => stamp(Math.max(now, Date.parse(record.lastModified) + 1));
const pick = (from: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.filter((name) => from[name] !== undefined).map((name) => [name, from[name]]));
const stepsOf = (record: PlainRecord): PlainStep[] => (record['install'] ?? []) as PlainStep[];

/** Goes on with a record, or responses that there is none. */
function withRecord(
  id: string,
  act: (record: PlainRecord, account: PlainAccount, now: number) => PlainResponse,
): PlainCall {
  return (account, now) => {
    const record = account.records.get(id);
    return record === undefined ? { status: 404 } : act(record, account, now);
  };
}

function change(
  account: PlainAccount,
  record: PlainRecord,
  now: number,
  changes: Record<string, unknown>,
): PlainRecord {
  const changed = { ...record, ...changes, lastModified: later(record, now) };
  account.records.set(record._id, changed);
  return changed;
}

export const list =
  (skip: number, limit: number): PlainCall =>
  ({ records }) => ({ status: 200, body: [...records.values()].slice(skip, skip + limit) });

export const read = (id: string): PlainCall => withRecord(id, (record) => ({ status: 200, body: record }));

/** `newId` tells the id that the service chose. */
export const create =
  (body: Readonly<Record<string, unknown>>, newId: () => string): PlainCall =>
  (account, now) => {
    if (typeof body['name'] !== 'string' || body['name'] === '') return { status: 422 };
    const record: PlainRecord = {
      sandbox: false,
      _registeredConnectionIds: [],
      ...pick(body, [...clientFields, 'sandbox', '_connectorId']),
      _id: newId(),
      createdAt: stamp(now),
      lastModified: stamp(now),
    };
    account.records.set(record._id, record);
    return { status: 201, body: record };
  };

export const replace =
  (id: string, body: Readonly<Record<string, unknown>>): PlainCall =>
  (account, now) => {
    if (typeof body['name'] !== 'string' || body['name'] === '') return { status: 422 };
    return withRecord(id, (record) => {
      const next = {
        ...pick(record, keptFields),
        ...pick(body, clientFields),
        _id: id,
        lastModified: later(record, now),
      };
      account.records.set(id, next);
      return { status: 200, body: next };
    })(account, now);
  };

export const remove = (id: string): PlainCall =>
  withRecord(id, (_record, account) => {
    account.records.delete(id);
    return { status: 204 };
  });

export const install = (id: string, name: string): PlainCall =>
  withRecord(id, (record, account, now) => {
    if (!stepsOf(record).some((step) => step.installerFunction === name)) return { status: 404 };
    if ((record['mode'] ?? 'install') !== 'install') return { status: 422 };
    const done = stepsOf(record).map((step) => (step.installerFunction === name ? { ...step, completed: true } : step));
    const changed = done.filter((step, index) => step.completed !== stepsOf(record)[index]?.completed);
    if (changed.length > 0) {
      change(account, record, now, {
        install: done,
        mode: done.every((step) => step.completed) ? 'settings' : 'install',
      });
    }
    return { status: 200, body: { success: true, stepsToUpdate: changed } };
  });

export const startUninstall = (id: string): PlainCall =>
  withRecord(id, (record, account, now) => {
    if (!stepsOf(record).some((step) => step.completed)) account.records.delete(id);
    else if (record['mode'] !== 'uninstall') change(account, record, now, { mode: 'uninstall' });
    return { status: 200 };
  });

export const uninstall = (id: string, name: string): PlainCall =>
  withRecord(id, (record, account, now) => {
    if (!stepsOf(record).some((step) => step.uninstallerFunction === name)) return { status: 404 };
    if (record['mode'] !== 'uninstall') return { status: 422 };
    const undone = stepsOf(record).map((step) =>
      step.uninstallerFunction === name ? { ...step, completed: false } : step,
    );
    if (undone.some((step) => step.completed)) {
      const isChanged = undone.some((step, index) => step.completed !== stepsOf(record)[index]?.completed);
      if (isChanged) change(account, record, now, { install: undone });
    } else {
      account.records.delete(id);
    }
    return { status: 200, body: { success: true } };
  });

export const changeSettings = (id: string, settings: Readonly<Record<string, unknown>>): PlainCall =>
  withRecord(id, (record, account, now) => {
    if (record['mode'] !== 'settings' || record['updateInProgress'] === true) return { status: 422 };
    change(account, record, now, { settings: { ...Object(record['settings']), ...settings } });
    return { status: 200, body: { success: true, pending: false } };
  });

export const clone = (id: string, body: { name?: string }, newId: () => string): PlainCall =>
  withRecord(id, (record, account, now) => {
    const { updateInProgress: _updateInProgress, ...source } = record;
    const copy: PlainRecord = {
      ...source,
      _id: newId(),
      createdAt: stamp(now),
      lastModified: stamp(now),
      name: body.name ?? `Clone - ${String(record['name'])}`,
      sandbox: record['sandbox'] ?? false,
      _registeredConnectionIds: record['_registeredConnectionIds'] ?? [],
      _sourceId: id,
    };
    account.records.set(copy._id, copy);
    return { status: 201, body: copy };
  });

/** The service's part of an update, from the test's side. */
export function pushUpdate(account: PlainAccount, id: string): void {
  const record = account.records.get(id);
  const now = account.look();
  if (record !== undefined) change(account, record, now, { updateInProgress: true });
}
