import { expect } from 'vitest';
import { test } from '../../../../../mocks/surfaces/vitest/index.ts';

test.override('integratorOptions', { seed: 'empty' });

test('passes: starts with the seed that the file asks for', async ({ integrator }) => {
  const response = await fetch('https://api.integrator.io/v1/integrations?limit=1', {
    headers: { authorization: 'Bearer my_api_token' },
  });
  await expect(response).toConformToContract();
  expect(await response.json()).toEqual([]);
  expect(integrator).toHaveReceived('listIntegrations', { query: { limit: 1 } });
});
