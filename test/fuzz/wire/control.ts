import { createContract } from '../../../contracts/contract/create-contract.ts';
import { seeds } from '../../../fixtures/index.ts';
import { adminDocument } from '../../../mocks/surfaces/admin/call/admin-document.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import type { WireExchange } from '../campaign/exchange.ts';
import type { Dice } from '../dice/dice.ts';
import { oddText } from '../values/texts.ts';
import { allKnownIds, faultyAccount, faultyAccounts, knownFunctions, plainAccount } from './accounts.ts';
import { controlBodies } from './control-bodies.ts';
import { type Header, message, sendableTarget } from './message.ts';
import { withOddHeaders } from './odd-headers.ts';
import { callOf, type Surface, sampledBodies } from './operation-request.ts';

const contract = createContract(adminDocument);
const samples = sampledBodies(contract);

/** The control API. */
export const control: Surface = {
  base: '/__admin',
  contract,
  bodies: ({ id }) => [...(samples.get(id) ?? []), ...(controlBodies[id] ?? [])],
  valueFor: (dice, { name }) =>
    name === 'id'
      ? dice.pick(allKnownIds)
      : name === 'function'
        ? dice.pick(knownFunctions)
        : dice.pick(values[name] ?? ['1']),
};

const values: Readonly<Record<string, readonly string[]>> = {
  kind: ['installer', 'uninstaller', 'settings'],
  snapshot: ['snapshot-1', 'snapshot-2', 'snapshot-99'],
  fault: ['fault-1', 'fault-2', 'odd'],
  operation: ['createIntegration', 'listIntegrations'],
  method: ['GET', 'post'],
  status: ['200', '404', '0'],
  verdict: ['ok', 'note', 'violation'],
  note: ['injected-fault', 'dropped-field'],
  path: ['/integrations/*', '/**', '**', '*', '/v1/**/x', '/*a*ab', '/*a*a*a*ab'],
  after: ['0', '5', '1000000'],
  limit: ['1', '5', '1000'],
};

/** What changes an account in a way that the checks of plain accounts do not expect. */
const wild = new Set(['importAccount', 'addFault', 'turnClock', 'restoreAccountSnapshot', 'setScript']);

/** What takes the journal or the state of every account. */
const rare: Readonly<Record<string, number>> = {
  resetAll: 0.02,
  restoreSnapshot: 0.1,
  takeSnapshot: 0.1,
  takeAccountSnapshot: 0.2,
  revokeToken: 0.3,
  exportHar: 0.15,
  readJournal: 0.4,
  resetAccount: 0.5,
  clearJournal: 0.5,
  waitForExchange: 0.15,
  streamJournal: 0.1,
  streamJournals: 0.1,
  addFault: 2,
  clearFaults: 3,
  putIntegration: 2,
  makeIntegration: 2,
  importAccount: 2,
};

const weights = contract.operations.map((operation): readonly [number, Operation] => [
  rare[operation.id] ?? 1,
  operation,
]);

/** A call of the control API; accounts with faults get what is wild. */
export function controlExchange(dice: Dice): WireExchange {
  const operation = dice.weighted(weights);
  const account = accountFor(dice, operation.id);
  // What undoes all that was kept is never sent by a mutation of something else.
  const call = callOf(dice, control, operation, { account });
  const mutes = call.method !== operation.method;
  const target = sendableTarget(call.target);
  const headers: Header[] = [['host', 'localhost']];
  if (call.body !== undefined) headers.push(['content-type', 'application/json']);
  const isWaiting = /wait|stream/i.test(operation.id);
  return {
    via: 'wire',
    kind: 'control',
    label: `${mutes ? call.method : ''} ${operation.id}`.trim(),
    parts: message(call.method, target, withOddHeaders(dice, headers), call.body),
    connection: isWaiting ? 'own' : 'shared',
    ending: 'read',
    surface: 'control',
    method: call.method,
    target,
    account,
    faulty: false,
    mayWait: isWaiting,
    resets: operation.id === 'resetAll' || operation.id === 'restoreSnapshot',
  };
}

function accountFor(dice: Dice, operation: string): string {
  if (dice.chance(0.04)) return oddText(dice).slice(0, 300) || 'odd';
  if (wild.has(operation)) return dice.chance(0.5) ? faultyAccounts[0] : faultyAccount(dice);
  return dice.chance(0.6) ? plainAccount(dice) : faultyAccount(dice);
}

/** Puts an account, or the faults of one, back as they were; the fuzzer sends it now and then. */
export function tidyExchange(dice: Dice): WireExchange {
  const faulty = dice.chance(0.7);
  const account = faulty ? faultyAccount(dice) : plainAccount(dice);
  const target = `/__admin/accounts/${account}/reset`;
  return {
    via: 'wire',
    kind: 'control',
    label: 'resetAccount, in order',
    parts: message('POST', target, [['host', 'localhost']]),
    connection: 'shared',
    ending: 'read',
    surface: 'control',
    method: 'POST',
    target,
    account,
    faulty: false,
    mayWait: false,
    resets: false,
  };
}

/** A record of the seed, put where it may have been removed. */
export function restockedBody(dice: Dice): unknown {
  return dice.pick(seeds.default.integrations);
}
