import type { ActiveFault } from '../../engine/faults/rule/fault.ts';
import { FaultError } from '../../engine/faults/rule/fault-error.ts';
import type { Moment } from '../../engine/time/account-clock.ts';
import type { AccountState } from '../../integrator/account/account-state.ts';
import type { ConnectedAccount, ConnectedClock, ConnectedFaults, PlainFaultRule } from './client/connected-account.ts';
import type { ControlClient } from './client/control-client.ts';
import { listOf, responseWith } from './client/response-guards.ts';
import { connectSnapshots } from './connect-snapshots.ts';
import { connectJournal } from './journal-client.ts';
import type { KnownResources } from './records/known-resources.ts';
import { type WithoutRecords, withRecords } from './records/with-records.ts';
import { membersOf } from './registry/extensions.ts';

const isState = responseWith<AccountState>('format', 'version', 'records');
const isClock = responseWith<{ readonly now: number; readonly frozen: boolean }>('now', 'frozen');
const isActiveFault = responseWith<ActiveFault>('name', 'seen', 'fired');
const isAdded = responseWith<{ readonly name: string }>('name');
const isRemoved = responseWith<{ readonly removed: number }>('removed');

/** An account of a server, by the name that the fake gives it. Nothing is asked of the server yet. */
export function connectAccount(client: ControlClient, known: KnownResources, name: string): ConnectedAccount {
  return withRecords(connectCommon(client, name), { client, account: accountPath(name), known });
}

/** The path of an account below the control API. */
export function accountPath(name: string): string {
  return `/accounts/${encodeURIComponent(name)}`;
}

/** An account without its records. */
export function connectCommon(client: ControlClient, name: string): WithoutRecords<ConnectedAccount> {
  const path = accountPath(name);
  return {
    name,
    journal: connectJournal(client, `${path}/journal`),
    faults: connectFaults(client, `${path}/faults`),
    clock: connectClock(client, `${path}/clock`),
    ...membersOf(client, path),
    export: () => client.ask('GET', `${path}/state`, isState),
    import: (state) => client.tell('PUT', `${path}/state`, state),
    reset: () => client.tell('POST', `${path}/reset`),
    ...connectSnapshots(client, path),
  };
}

function connectFaults(client: ControlClient, path: string): ConnectedFaults {
  const add = async (rule: PlainFaultRule & { readonly preset?: string }): Promise<string> => {
    if ('predicate' in rule && rule.predicate !== undefined) {
      throw new FaultError(
        'Failed to add the fault: its `predicate` is a function, which cannot travel to another process. Say which exchanges by operation, method and path.',
      );
    }
    return (await client.ask('POST', path, isAdded, rule)).name;
  };
  const removed = async (at: string): Promise<number> => (await client.ask('DELETE', at, isRemoved)).removed;
  const remove = (name: string): Promise<number> => removed(`${path}/${encodeURIComponent(name)}`);
  const clear = (): Promise<number> => removed(path);
  return {
    add,
    use: (preset, changes = {}) => add({ ...changes, preset }),
    remove,
    clear,
    heal: (name) => (name === undefined ? clear() : remove(name)),
    list: () => client.ask('GET', path, listOf(isActiveFault)),
  };
}

function connectClock(client: ControlClient, path: string): ConnectedClock {
  const turn = async (change: Readonly<Record<string, unknown>>): Promise<void> => {
    await client.ask('PATCH', path, isClock, change);
  };
  return {
    get present() {
      return client.ask('GET', path, isClock).then(({ now }) => now);
    },
    get frozen() {
      return client.ask('GET', path, isClock).then(({ frozen }) => frozen);
    },
    set: (moment) => turn({ set: sentMoment(moment) }),
    advance: (milliseconds) => turn({ advance: milliseconds }),
    freeze: (moment) => turn({ freeze: moment === undefined ? true : sentMoment(moment) }),
    resume: () => turn({ resume: true }),
  };
}

/** A date that is none becomes `null`, which the server refuses. */
function sentMoment(moment: Moment): unknown {
  return moment instanceof Date ? moment.getTime() : moment;
}
