import { beforeEach, expect, test, vi } from 'vitest';
import { createIntegrator } from '../../../../mocks/index.ts';
import type { BrowserIntegrator, BrowserOptions } from '../../../../mocks/surfaces/browser/index.ts';
import { rowsOf, soakTest } from '../../../soak/soaking.ts';

const url = 'https://api.integrator.io/v1/flows';
const call = { headers: { authorization: 'Bearer any' } };
const early =
  "those of the seed are not loaded in this page yet. Write `await integrator.ready('flows')` before, where `integrator` is the fake.";
const inNode = createIntegrator({ report: 'silent' });
const numbers = { integrations: 3, connections: 4, exports: 2, imports: 2, flows: 5 };

/** A fake as a page has it that has loaded nothing yet. */
let setup: (options?: BrowserOptions) => BrowserIntegrator;

beforeEach(async () => {
  vi.resetModules();
  const { setupIntegrator } = await import('../../../../mocks/surfaces/browser/index.ts');
  setup = (options = {}) => setupIntegrator({ report: 'silent', workerUrl: false, ...options });
});

test('records of what comes with the fake are there at once, and all others when they were waited for', async () => {
  const integrator = setup();
  expect(integrator.integrations.all()).toEqual(inNode.integrations.all());
  expect(() => integrator.flows.all()).toThrow(`Failed to read the records of flows: ${early}`);
  await integrator.ready('flows');
  expect(integrator.flows.all()).toEqual(inNode.flows.all());
  expect(integrator.accounts.get('other').flows.all()).toEqual(inNode.flows.all());
});

test.each<[what: string, read: (integrator: BrowserIntegrator) => unknown]>(
  rowsOf(
    [
      ['size', ({ flows }) => flows.size],
      ['get()', ({ flows }) => flows.get('any')],
      ['delete()', ({ flows }) => flows.delete('any')],
      ['query()', ({ flows }) => flows.query()],
      ['the records of an account', ({ accounts }) => accounts.get('other').records.flows.all()],
      ['export()', ({ accounts }) => accounts.get().export()],
      ['a collection of the engine', ({ mock }) => mock.account().collection('/flows').page(0, 1)],
    ],
    4,
  ),
)('nothing takes the records that are still to come for none: %s', (_what, read) => {
  expect(() => read(setup())).toThrow(/those of the seed are not loaded in this page yet/);
});

test('numbers in a seed are records when they were waited for, the same as in Node', async () => {
  const integrator = setup({ seed: numbers });
  expect(() => integrator.integrations.size).toThrow(/ready\('integrations'\)/);
  await integrator.ready('integrations');
  const other = createIntegrator({ report: 'silent', seed: numbers });
  for (const { name } of integrator.contract.resources) {
    expect(integrator.records[name]?.all(), name).toEqual(other.records[name]?.all());
  }
});

test('records of your own are there at once, and so it is known where there are none', () => {
  const integrator = setup({ seed: { flows: inNode.flows.all().slice(0, 1), integrations: 0 } });
  expect([integrator.flows.size, integrator.integrations.size, integrator.exports.size]).toEqual([1, 0, 0]);
  expect(() => setup({ seed: { flows: -1 } })).toThrow(/flows is -1/);
});

soakTest('a request and the start wait for the records by themselves', async () => {
  const integrator = setup();
  const response = await integrator.fetch(url, call);
  expect(await response.json()).toHaveLength(inNode.flows.size);
  expect(integrator.connections.size).toBe(inNode.connections.size);
});

test('a factory that comes too early names what to wait for', async () => {
  const integrator = setup({ seed: 'empty' });
  expect(() => integrator.create.flow()).toThrow(
    "Failed to make a record of flows: what makes it is not loaded in this page yet. Write `await integrator.ready('flows')` before, where `integrator` is the fake.",
  );
  expect(integrator.flows.size).toBe(0);
  await integrator.ready('flows');
  expect(integrator.flows.get(integrator.create.flow({ name: 'Nightly' })._id)).toMatchObject({ name: 'Nightly' });
});

soakTest('what was done before the records came stays, and so do snapshots', async () => {
  const integrator = setup();
  const [first, second] = integrator.integrations.all();
  const whole = integrator.snapshot();
  integrator.integrations.delete(first?._id ?? '');
  await integrator.ready();
  expect(integrator.integrations.all()[0]).toEqual(second);
  for (const { _id } of integrator.flows.all()) integrator.flows.delete(_id);
  integrator.restore(whole);
  expect([integrator.integrations.size, integrator.flows.size]).toEqual([inNode.integrations.size, inNode.flows.size]);
  integrator.flows.delete(integrator.flows.all()[0]?._id ?? '');
  integrator.reset();
  expect(integrator.flows.all()).toEqual(inNode.flows.all());
});

soakTest('what keeps a state in the browser copies the records that came late', async () => {
  const integrator = setup();
  await integrator.ready();
  const { records } = structuredClone(integrator.mock.account().snapshot());
  expect([...(records.get('/flows')?.values() ?? [])]).toEqual(inNode.flows.all());
});

test('what directs runs comes with ready(), and what comes too early names what to wait for', async () => {
  const integrator = setup();
  const id = '594841adc8f0b2d1e3a4f501';
  expect(() => integrator.flows.run(id)).toThrow(
    "Failed to use flows.run(): what does it is not loaded in this page yet. Write `await integrator.ready('flows')` before, where `integrator` is the fake.",
  );
  expect(() => integrator.jobs.direct(id)).toThrow(/ready\('jobs'\)/);
  await integrator.ready('flows');
  const job = integrator.flows.run(id);
  expect(job.complete({ exported: 2 })).toMatchObject({ status: 'completed', numSuccess: 2 });
  expect(integrator.jobs.direct(job._id).read()).toEqual(integrator.jobs.get(job._id));
});
