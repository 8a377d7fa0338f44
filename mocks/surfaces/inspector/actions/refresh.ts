import { faultPresets } from '../../../engine/faults/presets.ts';
import type { ResourceSummary } from '../../admin/records/summary.ts';
import { recordId } from '../parts/record/record-label.ts';
import { accountNamed, type Context, reasonOf } from '../state/context.ts';
import { refreshAround } from './around.ts';

/** Asks for all that is shown but the journal, which comes by itself. */
export async function refresh(context: Context): Promise<void> {
  const { store, integrator } = context;
  const name = store.state.account;
  const account = accountNamed(integrator, name);
  try {
    // The account first: asking for it makes it, and then it is among those that there are.
    const resources = await account.resources();
    const resource = shownOf(context, resources);
    const [found, faults, clock, accounts, health] = await Promise.all([
      resource === undefined ? [] : account.resource(resource.name).all(),
      account.faults.list(),
      Promise.all([account.clock.present, account.clock.frozen]),
      integrator.accounts.overview(),
      integrator.health(),
    ]);
    // The reader may have gone elsewhere meanwhile.
    if (store.state.account !== name || shownOf(context, resources) !== resource) return;
    const order = resource === undefined ? undefined : context.extensionOf(resource.name)?.order;
    const records = order === undefined ? found : found.toSorted(order);
    const ids = records.map((record) => recordId(resource, record));
    const { selected, edit } = store.state;
    store.change({
      phase: 'ready',
      accounts,
      operations: health.operations,
      presets: faultPresets,
      resources,
      resource: resource?.name,
      records,
      faults,
      clock: { now: clock[0], frozen: clock[1] },
      // What is being edited stays, though it is gone from the account.
      selected: ids.includes(selected) || (edit !== undefined && edit.id === selected) ? selected : ids[0],
    });
    await Promise.all([refreshDependencies(context), refreshAround(context)]);
  } catch (error) {
    store.change({ phase: 'unreachable', live: false, failure: reasonOf(error) });
  }
}

/** Those that are read now, and whether they are to be read once more after that. */
const underWay = new WeakMap<Context, { again: boolean }>();

/** Asks for all of it; while that is under way, whatever comes is asked for once after it. */
export function refreshSoon(context: Context): void {
  const now = underWay.get(context);
  if (now !== undefined) {
    now.again = true;
    return;
  }
  const reading = { again: false };
  underWay.set(context, reading);
  void refresh(context).finally(() => {
    underWay.delete(context);
    if (reading.again) refreshSoon(context);
  });
}

/** Asks who refers to the record that is shown. */
export async function refreshDependencies({ store, integrator }: Context): Promise<void> {
  const { account, resource, selected } = store.state;
  if (resource === undefined || selected === undefined) return store.change({ dependencies: undefined });
  // It may be gone by now: then nobody refers to it.
  const dependencies = await accountNamed(integrator, account)
    .resource(resource)
    .dependencies(selected)
    .catch(() => undefined);
  const { state } = store;
  if (state.account === account && state.resource === resource && state.selected === selected)
    store.change({ dependencies });
}

/** Looks whether anything has changed that the journal does not tell of, and asks for all of it then. */
export async function glance(context: Context): Promise<void> {
  const { store, integrator } = context;
  const { account, resources, faults } = store.state;
  try {
    const accounts = await integrator.accounts.overview();
    if (store.state.account !== account) return;
    const own = accounts.find(({ name }) => name === account);
    store.change({ accounts, ...(own !== undefined && { clock: own.clock }) });
    const isOld = resources.some(({ name, count }) => own?.records[name] !== count);
    if (own !== undefined && (isOld || own.faults !== faults.length || isUnderWay(context))) await refresh(context);
  } catch (error) {
    store.change({ phase: 'unreachable', live: false, failure: reasonOf(error) });
  }
}

/** Whether something becomes of a record that is shown without anybody writing it. */
function isUnderWay({ store, extensionOf }: Context): boolean {
  const { resource, records, around } = store.state;
  const own = resource === undefined ? undefined : extensionOf(resource)?.isUnderWay;
  return (
    (own !== undefined && records.some((record) => own(record, store.state))) ||
    (around?.users ?? []).some(
      (user) => extensionOf(user.resource.name)?.isUnderWay?.(user.record, store.state) === true,
    )
  );
}

/** The resource to show: the chosen one, or at first one that the page knows more about than what the document says. */
function shownOf({ store, extensionOf }: Context, resources: readonly ResourceSummary[]): ResourceSummary | undefined {
  const chosen = store.state.resource;
  return (
    resources.find(({ name }) => name === chosen) ??
    resources.find(({ name }) => extensionOf(name) !== undefined) ??
    resources[0]
  );
}
