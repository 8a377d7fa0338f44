import { expect, test } from 'vitest';
import { integratorContract } from '../../../../contracts/apis/integrator/builtin/builtin.ts';
import * as matchers from '../../../../contracts/apis/integrator/integrator-matchers.ts';
import type { ExchangeSource, ObservedExchange } from '../../../../contracts/matchers/exchange/observed-exchange.ts';
import { ContractAssertionError } from '../../../../contracts/matchers/match-result.ts';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import { petShop } from '../../../mocks/engine/pet-shop.ts';

const entry = (operation: string, more: Partial<ObservedExchange> = {}): ObservedExchange => ({
  operation,
  method: 'GET',
  url: 'http://a.example/v1/x',
  status: 200,
  violations: [],
  notes: [],
  parameters: undefined,
  requestBody: undefined,
  responseBody: undefined,
  ...more,
});
const { contract } = createMock(petShop, { records: {} });
/** Something that holds exchanges, and says by which contract. */
const holding = (held: unknown, ...entries: readonly ObservedExchange[]): ExchangeSource =>
  Object.assign({ entries }, { contract: held });

test.each<[what: string, source: ExchangeSource]>([
  ['a list', [entry('listIntegrations')]],
  ['a journal', { entries: [entry('listIntegrations')] }],
  ['what has no contract after all', holding(undefined, entry('listIntegrations'))],
  ['what calls something else a contract', holding({ operations: [] }, entry('listIntegrations'))],
  ['what has null for a contract', holding(null, entry('listIntegrations'))],
  ['what has a text for a contract', holding('petShop', entry('listIntegrations'))],
])('without a contract of its own, a source is asked by that of the Integration API: %s', (_what, source) => {
  expect(matchers.hasReceived(source, 'listIntegrations')).toMatchObject({ pass: true });
  expect(matchers.hasReceived(source, 'listPets').message).toContain('listPets');
  expect(() => matchers.assertReceived(source, 'listIntegrations')).not.toThrow();
  expect(() => matchers.assertReceived(source, 'createIntegration')).toThrow(ContractAssertionError);
});

test('a source with a contract of its own is asked by that', () => {
  const source = holding(contract, entry('listPets'));
  expect(matchers.hasReceived(source, 'listPets')).toMatchObject({ pass: true });
  expect(() => matchers.assertReceived(source, 'listPets')).not.toThrow();
  expect(matchers.hasReceived(source, 'listIntegrations').pass).toBe(false);
  expect(() => matchers.assertReceived(source, 'listIntegrations')).toThrow(ContractAssertionError);
});

test('what broke the contract is found, and can be allowed', async () => {
  const request = new Request('https://api.integrator.io/v1/integrations', { headers: { authorization: 'Bearer a' } });
  const good = { request, response: Response.json([]) };
  const wrong = { request, response: Response.json([{}]) };
  expect([await matchers.conformsToContract(good), await matchers.conformsToContract(wrong)]).toMatchObject([
    { pass: true },
    { pass: false },
  ]);
  await expect(matchers.assertConforms(good)).resolves.toBeUndefined();
  await expect(matchers.assertConforms(wrong)).rejects.toThrow(ContractAssertionError);
});

test('exchanges without a violation are passed, and others by rule', async () => {
  const none: ExchangeSource = [entry('listIntegrations')];
  const { violations } = await integratorContract().checkRequest(
    new Request('https://api.integrator.io/v1/integrations'),
  );
  const some: ExchangeSource = [entry('listIntegrations', { violations })];
  expect(matchers.hasNoViolations(none).pass).toBe(true);
  expect(matchers.hasNoViolations(some).pass).toBe(false);
  expect(matchers.hasNoViolations(some, { allow: ['missing-credentials'] }).pass).toBe(true);
  expect(() => matchers.assertNoViolations(none)).not.toThrow();
  expect(() => matchers.assertNoViolations(some)).toThrow(ContractAssertionError);
  expect(() => matchers.assertNoViolations(some, { allow: ['missing-credentials'] })).not.toThrow();
});
