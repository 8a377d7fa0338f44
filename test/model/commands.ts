import fc from 'fast-check';
import { expect } from 'vitest';
import type { FaultRule } from '../../mocks/engine/faults/rule/fault.ts';
import type { MockSnapshot } from '../../mocks/engine/mock.ts';
import type { Integrator } from '../../mocks/index.ts';
import type { PlainAccount, PlainCall, PlainFault, PlainResponse } from './plain-account.ts';
import * as calls from './plain-calls.ts';

/** The fake, and the snapshots that were taken of it. */
export interface RealAccount {
  readonly integrator: Integrator;
  readonly snapshots: MockSnapshot[];
}

/** The model, and the snapshots that were taken of it. */
export interface ModelAccount {
  readonly account: PlainAccount;
  readonly start: PlainAccount;
  readonly snapshots: PlainAccount[];
}

type Command = fc.AsyncCommand<ModelAccount, RealAccount>;

/** Picks an id: mostly one that is there, by its place. */
const place = fc.nat(7);
const missing = '00000000000000000000dead';
const idAt = ({ account }: ModelAccount, index: number): string => [...account.records.keys()][index] ?? missing;

/** A command that is tried on both, and compared. */
function command(name: string, run: (model: ModelAccount, real: RealAccount) => Promise<void> | void): Command {
  return {
    check: () => true,
    toString: () => name,
    run: async (model, real) => {
      await run(model, real);
      expect(real.integrator.integrations.all()).toEqual([...model.account.records.values()]);
    },
  };
}

/** A call over the wire; `{id}` stands for the id of the record at a place. */
function call(
  method: string,
  template: string,
  at: number,
  plainOf: (id: string, newId: () => string) => PlainCall,
  body?: unknown,
): Command {
  return command(`${method} ${template} of ${at} ${JSON.stringify(body) ?? ''}`, async (model, { integrator }) => {
    const id = idAt(model, at);
    const response = await send(integrator, method, template.replace('{id}', id), body);
    const newId = (): string => integrator.integrations.all().at(-1)?._id ?? 'none';
    const expected = model.account.call(method, plainOf(id, newId));
    expect(response.status).toBe(expected.status);
    if (expected.body !== undefined) expect(response.body).toEqual(expected.body);
  });
}

async function send({ fetch }: Integrator, method: string, path: string, body: unknown): Promise<PlainResponse> {
  const init = {
    method,
    headers: { authorization: 'Bearer my_api_token', 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  };
  try {
    const response = await fetch(`https://api.integrator.io/v1${path}`, init);
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : readJson(text) };
  } catch {
    return { status: 'broken' };
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return 'truncated';
  }
}

const steps = fc.integer({ min: 1, max: 3 }).map((count) =>
  Array.from({ length: count }, (_, index) => ({
    name: `Step ${index}`,
    completed: index % 2 === 1,
    installerFunction: `install${index}`,
    uninstallerFunction: `uninstall${index}`,
  })),
);
const functionNumber = fc.nat(3);

const body = fc.record(
  {
    name: fc.constantFrom('One', 'Two', ''),
    readme: fc.constantFrom('Read', ''),
    sandbox: fc.boolean(),
    settings: fc.dictionary(fc.constantFrom('a', 'b', '__proto__x'), fc.jsonValue({ maxDepth: 1 })),
    install: steps,
    mode: fc.constantFrom('install', 'settings', 'uninstall'),
    version: fc.constantFrom('1.0.0', '1.2.0'),
    updateInProgress: fc.boolean(),
  },
  { requiredKeys: ['name'] },
);

const fault = fc.record(
  {
    name: fc.constantFrom('one', 'two'),
    method: fc.constantFrom('GET', 'PUT', 'POST', 'DELETE'),
    phase: fc.constantFrom('before' as const, 'after' as const),
    nth: fc.integer({ min: 1, max: 3 }),
  },
  { requiredKeys: ['name', 'phase'] },
);
const harm = fc.constantFrom<Pick<FaultRule, 'status' | 'connection'>[]>(
  { status: 503 },
  { status: 429 },
  { connection: 'reset' },
  { connection: 'truncated' },
);

/** Every operation, and everything that a test does beside them. */
export const commands: readonly fc.Arbitrary<Command>[] = [
  fc
    .tuple(fc.nat(6), fc.integer({ min: 1, max: 6 }))
    .map(([skip, limit]) => call('GET', `/integrations?skip=${skip}&limit=${limit}`, 0, () => calls.list(skip, limit))),
  fc.constant(call('GET', '/tokenInfo', 0, () => () => ({ status: 200 }))),
  place.map((at) => call('GET', '/integrations/{id}', at, calls.read)),
  body.map((sent) => call('POST', '/integrations', 0, (_id, newId) => calls.create(sent, newId), sent)),
  fc
    .tuple(place, body)
    .map(([at, sent]) => call('PUT', '/integrations/{id}', at, (id) => calls.replace(id, sent), sent)),
  place.map((at) => call('DELETE', '/integrations/{id}', at, calls.remove)),
  fc.tuple(place, functionNumber).map(([at, number]) => {
    const name = `install${number}`;
    return call('PUT', `/integrations/{id}/installer/${name}`, at, (id) => calls.install(id, name));
  }),
  fc.tuple(place, functionNumber).map(([at, number]) => {
    const name = `uninstall${number}`;
    return call('PUT', `/integrations/{id}/uninstaller/${name}`, at, (id) => calls.uninstall(id, name));
  }),
  place.map((at) => call('DELETE', '/integrations/{id}/install', at, calls.startUninstall)),
  fc.tuple(place, fc.constantFrom({ a: 1 }, { b: [] }, {})).map(([at, settings]) => {
    const sent = { settings };
    return call('PUT', '/integrations/{id}/settings/save', at, (id) => calls.changeSettings(id, settings), sent);
  }),
  fc
    .tuple(place, fc.constantFrom({}, { name: 'Copy' }))
    .map(([at, sent]) =>
      call('POST', '/integrations/{id}/clone', at, (id, newId) => calls.clone(id, sent, newId), sent),
    ),
  place.map((at) =>
    command(`push an update to ${at}`, (model, { integrator }) => {
      const id = idAt(model, at);
      if (id === missing) return;
      integrator.pushUpdate(id);
      calls.pushUpdate(model.account, id);
    }),
  ),
  fc.tuple(fault, harm).map(([when, what]) =>
    command(`add ${JSON.stringify({ ...when, ...what })}`, (model, real) => {
      real.integrator.faults.add({ ...when, ...what });
      const added = { ...when, ...what, seen: 0 } as PlainFault;
      const { faults } = model.account;
      const old = faults.findIndex(({ name }) => name === added.name);
      if (old < 0) faults.push(added);
      else faults[old] = added;
    }),
  ),
  fc.constantFrom('one', 'two', undefined).map((name) =>
    command(`remove ${name}`, (model, { integrator }) => {
      name === undefined ? integrator.faults.clear() : integrator.faults.remove(name);
      model.account.faults = model.account.faults.filter((one) => name !== undefined && one.name !== name);
    }),
  ),
  fc.nat(100_000).map((milliseconds) =>
    command(`advance ${milliseconds}`, (model, { integrator }) => {
      integrator.clock.advance(milliseconds);
      model.account.moment += milliseconds;
    }),
  ),
  fc.boolean().map((frozen) =>
    command(frozen ? 'freeze' : 'resume', (model, { integrator }) => {
      if (frozen) integrator.clock.freeze();
      else integrator.clock.resume();
      model.account.frozen = frozen;
    }),
  ),
  fc.constant(
    command('take a snapshot', (model, { integrator, snapshots }) => {
      snapshots.push(integrator.snapshot());
      model.snapshots.push(model.account.copy());
    }),
  ),
  fc.nat(3).map((index) =>
    command(`go back to the snapshot ${index}`, (model, { integrator, snapshots }) => {
      const [real, plain] = [snapshots[index], model.snapshots[index]];
      if (real === undefined || plain === undefined) return;
      integrator.restore(real);
      model.account.become(plain);
    }),
  ),
  fc.constant(
    command('reset', (model, { integrator }) => {
      integrator.reset();
      model.account.become(model.start);
    }),
  ),
];
