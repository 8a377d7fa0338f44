import fc from 'fast-check';
import { expect, test } from 'vitest';
import { integratorContract } from '../../../../../contracts/apis/integrator/builtin/builtin.ts';
import { createIntegrator } from '../../../../../mocks/index.ts';

test('a plain integration is made, is in the account, and keeps the contract', () => {
  const integrator = createIntegrator({ seed: 'empty' });
  const made = integrator.create.integration({ name: 'Orders' });
  expect(made).toMatchObject({ name: 'Orders', createdAt: '2026-01-01T00:00:00.000Z' });
  expect(integrator.integrations.all()).toEqual([made]);
});

test('a SmartConnector is made with as many steps as asked for, and as many of them done', () => {
  const integrator = createIntegrator({ seed: 'empty' });
  const made = integrator.create.smartConnector({ steps: 4, completed: 2 });
  expect(made.mode).toBe('install');
  expect(made.install.map(({ name, completed }) => [name, completed])).toEqual([
    ['Step 1', true],
    ['Step 2', true],
    ['Step 3', false],
    ['Step 4', false],
  ]);
  expect(integrator.create.smartConnector({ steps: 1, completed: 1 }).mode).toBe('settings');
});

test('a SmartConnector that was made can be installed to its end', async () => {
  const integrator = createIntegrator({ seed: 'empty' });
  const { _id } = integrator.create.smartConnector({ steps: 2, completed: 1 });
  const response = await integrator.fetch(`https://api.integrator.io/v1/integrations/${_id}/installer/installStep2`, {
    method: 'PUT',
    headers: { authorization: 'Bearer my_api_token', 'content-type': 'application/json' },
    body: '{}',
  });
  expect(await response.json()).toMatchObject({ success: true });
  expect(integrator.integrations.get(_id)?.mode).toBe('settings');
});

test('whatever is asked for keeps the contract', () => {
  const integrator = createIntegrator({ seed: 'empty' });
  const contract = integratorContract();
  const counts = fc.nat(100).chain((steps) => fc.record({ steps: fc.constant(steps), completed: fc.nat(steps) }));
  fc.assert(
    fc.property(counts, (options) => {
      const made = integrator.create.smartConnector(options);
      expect(contract.checkValue('#/components/schemas/Integration', made)).toEqual([]);
    }),
    { numRuns: 30 },
  );
  const ids = integrator.integrations.all().map(({ _id }) => _id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([
  [{ steps: 2, completed: 3 }, '3 of 2 steps'],
  [{ steps: 101 }, '0 of 101 steps'],
  [{ steps: 1.5 }, '0 of 1.5 steps'],
])('a SmartConnector with %j cannot be', (options, why) => {
  const integrator = createIntegrator({ seed: 'empty' });
  expect(() => integrator.create.smartConnector(options)).toThrow(why);
  expect(integrator.integrations.size).toBe(0);
  expect(integrator.create.integration()).toEqual(createIntegrator({ seed: 'empty' }).create.integration());
});

test('a field that breaks the contract is refused, and the account is as before', () => {
  const integrator = createIntegrator({ seed: 'empty' });
  expect(() => integrator.create.integration({ lastModified: 'yesterday' })).toThrow('Failed to take the record');
  expect(integrator.integrations.size).toBe(0);
  expect(integrator.create.integration()).toEqual(createIntegrator({ seed: 'empty' }).create.integration());
});
