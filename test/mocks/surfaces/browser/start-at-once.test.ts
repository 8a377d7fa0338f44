import { expect, test, vi } from 'vitest';
import { startIntegrator } from '../../../../mocks/surfaces/browser/setup-integrator.ts';

// In a browser: start-twice.soak.test.ts.
test('two starts at the same time give one fake, which has its place before it loads anything', async () => {
  vi.stubGlobal('document', { baseURI: 'http://page.test/' });
  vi.stubGlobal('XMLHttpRequest', class {});
  const start = (): ReturnType<typeof startIntegrator> => startIntegrator({ workerUrl: false });
  const [one, two] = await Promise.all([start(), start()]);
  try {
    expect(two).toBe(one);
    // Whoever has waited for the start may read any record.
    expect(one.flows.size).toBeGreaterThan(0);
    const headers = { authorization: 'Bearer my_api_token' };
    expect((await fetch('https://api.integrator.io/v1/integrations', { headers })).status).toBe(200);
  } finally {
    await one.stop();
    vi.unstubAllGlobals();
  }
});
