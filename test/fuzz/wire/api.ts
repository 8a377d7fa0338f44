import { integratorDocument } from '../../../contracts/apis/integrator/builtin/builtin.ts';
import { createContract } from '../../../contracts/contract/create-contract.ts';
import { seeds } from '../../../fixtures/index.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import type { Parameter } from '../../../spec/parameter/parameter.ts';
import type { Resource } from '../../../spec/resource/resource.ts';
import type { WireExchange } from '../campaign/exchange.ts';
import type { Dice } from '../dice/dice.ts';
import { allKnownIds, bearer, faultyAccount, knownFunctions, knownIds, plainAccount } from './accounts.ts';
import { fittingParameters } from './fitting-parameters.ts';
import { type Header, message, sendableTarget } from './message.ts';
import { coded, withOddHeaders } from './odd-headers.ts';
import { callOf, type Surface, sampledBodies } from './operation-request.ts';

const contract = createContract(integratorDocument);
const samples = sampledBodies(contract);

/** The API that is faked. */
export const api: Surface = {
  base: '/v1',
  contract,
  bodies: (operation) => [...(samples.get(operation.id) ?? []), ...knownBodies(operation)],
  valueFor: (dice, parameter, operation) => {
    const { name, in: place } = parameter;
    if (place === 'path' && name === '_id') {
      const own = knownIds.get(resourceAt(operation.path)?.name ?? '') ?? [];
      return dice.pick(own.length === 0 ? allKnownIds : own);
    }
    if (name === 'function') return dice.pick(knownFunctions);
    if (name === 'limit' || name === 'skip') return String(dice.pick([0, 1, 2, 1000, 1001, 1e9, -1]));
    if (name.startsWith('_')) return dice.pick(allKnownIds);
    const sample = place === 'query' && !fieldLists.has(name) ? sampleOf(parameter) : undefined;
    if (sample !== undefined) return sample;
    return dice.pick(['name', 'name,install', 'settings.sections', 'install.name', 'settings.a.b.c', '_id']);
  },
};

/** The parameters that name fields. */
const fieldLists: ReadonlySet<string> = new Set(['include', 'exclude', 'name']);

/** A text that a parameter may have, where its schema lets only some through. */
function sampleOf({ schema }: Parameter): string | undefined {
  const sample = schema === undefined ? undefined : contract.sample(schema, { direction: 'request' });
  return sample?.ok === true ? String(sample.value) : undefined;
}

/** The resource in whose collection a path begins. */
function resourceAt(path: string): Resource | undefined {
  return contract.resources.find(({ collection }) => path === collection || path.startsWith(`${collection}/`));
}

/** Bodies whose references lead somewhere: the records that an account starts with, and patches of what may be patched. */
function knownBodies(operation: Operation): readonly unknown[] {
  const resource = resourceAt(operation.path);
  const { create, replace, patch } = resource?.operations ?? {};
  if (operation === create || operation === replace) return recordsOf(resource?.name ?? '');
  if (operation !== patch) return [];
  return (resource?.patch?.paths ?? []).map((path) => [{ op: 'remove', path: path.replaceAll('*', '0') }]);
}

const recordsOf = (name: string): readonly unknown[] =>
  new Map<string, readonly unknown[]>(Object.entries(seeds.default)).get(name) ?? [];

/** A request to the API that is valid HTTP, whatever else is wrong with it. */
export function apiExchange(dice: Dice): WireExchange {
  const faulty = dice.chance(0.05);
  const account = faulty ? faultyAccount(dice) : plainAccount(dice);
  const operation = dice.weighted(weights);
  const fitting = fittingParameters.get(operation.id) ?? [];
  const call = callOf(dice, api, operation, fitting.length > 0 && dice.chance(0.7) ? dice.pick(fitting) : {});
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
