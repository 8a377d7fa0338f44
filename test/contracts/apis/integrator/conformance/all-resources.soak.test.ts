import { expect, test } from 'vitest';
import { integratorContract } from '../../../../../contracts/apis/integrator/builtin/builtin.ts';
import { checkConformance } from '../../../../../contracts/apis/integrator/conformance/check-conformance.ts';
import { createIntegrator } from '../../../../../mocks/index.ts';

const baseUrl = 'https://api.integrator.io/v1';

test('the fake with all its resources conforms, and is left as it was', async () => {
  const { fetch } = createIntegrator({ report: 'silent' });
  const resources = integratorContract().resources.filter(({ name }) => name !== 'audit');
  const lists = async (): Promise<readonly string[]> =>
    Promise.all(
      // The audit tells of what was made and removed: that is what it is for.
      resources.map(async ({ collection }) => {
        const response = await fetch(baseUrl + collection, { headers: { authorization: 'Bearer my_api_token' } });
        return response.text();
      }),
    );
  const before = await lists();
  const report = await checkConformance({
    baseUrl,
    token: 'my_api_token',
    write: true,
    runs: 5,
    rate: 1e9,
    sleep: async () => undefined,
    fetch,
  });
  expect(report.failures).toEqual([]);
  expect(report).toMatchObject({ verdict: 'conforms', leftovers: [] });
  expect(await lists()).toEqual(before);
});
