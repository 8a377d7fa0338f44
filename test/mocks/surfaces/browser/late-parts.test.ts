import { beforeEach, expect, test, vi } from 'vitest';
import type { BrowserIntegrator, BrowserOptions } from '../../../../mocks/surfaces/browser/index.ts';
import { soakTest } from '../../../soak/soaking.ts';

const call = { headers: { authorization: 'Bearer any' } };
const url = (path: string): string => `https://api.integrator.io/v1${path}`;
const flow = {
  _id: '5f0000000000000000000001',
  name: 'Orders',
  disabled: false,
  lastModified: '2026-01-01T00:00:00.000Z',
};

/** A fake as a page has it that has loaded nothing yet. */
let setup: (options?: BrowserOptions) => BrowserIntegrator;

beforeEach(async () => {
  vi.resetModules();
  const { setupIntegrator } = await import('../../../../mocks/surfaces/browser/index.ts');
  setup = (options = {}) => setupIntegrator({ report: 'silent', workerUrl: false, ...options });
});

test('a fake is set up without anything that the document says of a resource', () => {
  const integrator = setup({ seed: 'sample' });
  expect(integrator.integrations.size).toBe(1);
  expect(Object.keys(integrator.contract.document.paths ?? {})).toContain('/flows/{_id}');
  expect(integrator.contract.operations.map(({ id }) => id)).toContain('patchFlow');
  expect(() => integrator.contract.document.paths?.['/flows']).toThrow(
    "Failed to read the document: what it says of `flows` is not loaded in this page yet. Write `await integrator.ready('flows')` before, where `integrator` is the fake.",
  );
});

soakTest('a call that cannot wait names what to wait for, and is fine when that was waited for', async () => {
  const integrator = setup({ seed: 'empty' });
  expect(() => integrator.flows.put(flow)).toThrow(/await integrator\.ready\(\)/);
  await integrator.ready('stacks');
  expect(() => integrator.flows.put(flow)).toThrow(/await integrator\.ready\('flows'\)/);
  expect(integrator.flows.get(flow._id)).toBeUndefined();
  await integrator.ready('flows');
  integrator.flows.put(flow);
  expect(integrator.flows.get(flow._id)).toMatchObject({ name: 'Orders' });
});

test('a request waits for what it needs, and for no more', async () => {
  const integrator = setup();
  expect((await integrator.fetch(url('/connections'), call)).status).toBe(200);
  expect(() => integrator.contract.document.paths?.['/flows']).toThrow(/is not loaded/);
  expect((await integrator.fetch(url('/nowhere'), call)).status).toBe(404);
  expect((await integrator.fetch(url('/flows'), call)).status).toBe(200);
  expect(integrator.contract.document.paths?.['/flows']).toHaveProperty('get');
});

soakTest('all is ready where no resource is named, and one that there is not is reported', async () => {
  const integrator = setup();
  await expect(integrator.ready('flow')).rejects.toThrow(
    /there is none of that name; did you mean `flows`\? Name some of /,
  );
  await integrator.ready();
  for (const { recordSchema = '' } of integrator.contract.resources) {
    expect(integrator.contract.checkValue(recordSchema, 1)).not.toEqual([]);
  }
});

soakTest('records of a seed of your own are held against the document before the first response', async () => {
  const good = setup({ seed: { integrations: [{ _id: flow._id, name: 'Mine', lastModified: flow.lastModified }] } });
  expect((await good.fetch(url(`/integrations/${flow._id}`), call)).status).toBe(200);
  const bad = setup({ seed: JSON.parse(`{"integrations":[{"_id":"${flow._id}","name":7}]}`) });
  await expect(bad.fetch(url('/integrations'), call)).rejects.toThrow(/record 1 of the seed/);
});
