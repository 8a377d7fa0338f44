import { expect, test } from 'vitest';
import { checkConformance } from '../../../../../contracts/apis/integrator/conformance/check-conformance.ts';
import { createIntegrator } from '../../../../../mocks/index.ts';

test('what stands below a record is blamed for nothing where the run has made no record above', async () => {
  const { fetch } = createIntegrator({ report: 'silent' });
  const report = await checkConformance({
    baseUrl: 'https://api.integrator.io/v1',
    token: 'my_api_token',
    resources: ['licenses'],
    rate: 1e9,
    sleep: async () => undefined,
    fetch,
  });
  expect(report).toMatchObject({ verdict: 'conforms', failures: [] });
});
