import { integratorDocument } from '../../../contracts/apis/integrator/builtin/builtin.ts';
import { createContract } from '../../../contracts/contract/create-contract.ts';
import { seeds } from '../../../fixtures/index.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import type { WireExchange } from '../campaign/exchange.ts';
import type { Dice } from '../dice/dice.ts';
import { bearer, faultyAccount, knownFunctions, knownIds, plainAccount } from './accounts.ts';
import { type Header, message, sendableTarget } from './message.ts';
import { coded, withOddHeaders } from './odd-headers.ts';
import { callOf, type Surface, sampledBodies } from './operation-request.ts';

const contract = createContract(integratorDocument);
const samples = sampledBodies(contract);

/** The API that is faked. */
export const api: Surface = {
  base: '/v1',
  contract,
  bodies: (operation) => {
    const own = samples.get(operation.id) ?? [];
    return isRecordBody(operation) ? [...own, ...seeds.default.integrations] : own;
  },
  valueFor: (dice, { name }) => {
    if (name === '_id') return dice.pick(knownIds);
    if (name === 'function') return dice.pick(knownFunctions);
    if (name === 'limit' || name === 'skip') return String(dice.pick([0, 1, 2, 1000, 1001, 1e9, -1]));
    return dice.pick(['name', 'name,install', 'settings.sections', 'install.name', 'settings.a.b.c', '_id']);
  },
};

function isRecordBody({ id }: Operation): boolean {
  return id === 'createIntegration' || id === 'updateIntegration';
}

/** A request to the API that is valid HTTP, whatever else is wrong with it. */
export function apiExchange(dice: Dice): WireExchange {
  const faulty = dice.chance(0.05);
  const account = faulty ? faultyAccount(dice) : plainAccount(dice);
  const operation = dice.weighted(weights);
  const call = callOf(dice, api, operation);
  const headers: Header[] = [
    ['host', dice.chance(0.97) ? 'localhost' : 'api.eu.integrator.io'],
    ['authorization', bearer(account)],
  ];
  if (call.body !== undefined) headers.push(['content-type', 'application/json']);
  const isCoded = call.body !== undefined && dice.chance(0.03);
  const { body, header } = isCoded && call.body ? coded(dice, call.body) : { body: call.body, header: undefined };
  const all = withOddHeaders(dice, header === undefined ? headers : [...headers, header]);
  const target = sendableTarget(call.target);
  return {
    via: 'wire',
    kind: 'api',
    label: `${call.method} ${operation.path}${isCoded ? ', coded' : ''}`,
    parts: message(call.method, target, all, body, dice.chance(0.1) ? 'chunked' : 'length'),
    connection: 'shared',
    ending: 'read',
    surface: 'api',
    method: call.method,
    target,
    account,
    faulty,
    mayWait: faulty,
    resets: false,
  };
}

/** What is refused early tells less than what is read to its end; removals leave less to be asked for. */
const weights = contract.operations.map((operation): readonly [number, Operation] => [
  operation.requestBody === undefined ? (operation.method === 'DELETE' ? 0.4 : 1) : 2,
  operation,
]);
