import { expect, test } from '../../../../../mocks/surfaces/playwright/index.ts';

const service = 'https://api.integrator.io/v1/integrations';

/** A page of another origin, without a server: it shows what it gets. */
test.beforeEach(async ({ page }) => {
  await page.route('http://app.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>An app</title><body></body>' }),
  );
  await page.goto('http://app.example/');
});

/** What the page's own `fetch` sees. */
function ask(page: import('@playwright/test').Page, method = 'GET', body?: unknown): Promise<unknown> {
  return page.evaluate(
    async ([url, method, body]) => {
      try {
        const response = await fetch(url, {
          method,
          headers: { authorization: 'Bearer my_api_token', 'content-type': 'application/json' },
          ...(body !== null && { body }),
        });
        return [response.status, response.headers.get('retry-after'), (await response.json()).length ?? 'one'];
      } catch (error) {
        return String(error);
      }
    },
    [service, method, body === undefined ? null : JSON.stringify(body)] as const,
  );
}

test('a page is served by the fake, and the test sees what it sent', async ({ page, integrator }) => {
  expect(await ask(page, 'POST', { name: 'Mine' })).toEqual([201, null, 'one']);
  expect(integrator).toHaveReceived('createIntegration', { body: { name: 'Mine' }, status: 201 });
  expect(integrator.integrations.all().at(-1)?.name).toBe('Mine');
});

test('each test has a fake of its own', async ({ page, integrator }) => {
  expect(integrator.integrations.size).toBe(6);
  expect(await ask(page)).toEqual([200, null, 6]);
});

test('a page sees the faults that the test injects', async ({ page, integrator }) => {
  integrator.faults.use('rate-limited', { first: 1 });
  expect(await ask(page)).toEqual([429, '1', 'one']);
  integrator.faults.add({ connection: 'reset', first: 1 });
  expect(await ask(page)).toBe('TypeError: Failed to fetch');
  expect(await ask(page)).toEqual([200, null, 6]);
});

test('a page polls a run that the test directs', async ({ page, integrator }) => {
  const flow = integrator.create.flow({ pageGenerators: [{ _exportId: integrator.create.export()._id }] });
  const latest = (): Promise<unknown> =>
    page.evaluate(async (id) => {
      const url = `https://api.integrator.io/v1/flows/${id}/jobs/latest`;
      const response = await fetch(url, { headers: { authorization: 'Bearer my_api_token' } });
      return (await response.json())[0]?.status;
    }, flow._id);
  const run = integrator.flows.run(flow._id);
  expect(await latest()).toBe('queued');
  run.start();
  expect(await latest()).toBe('running');
  run.fail({ errors: [{ message: 'The shop does not respond.' }] });
  expect(await latest()).toBe('failed');
  expect(integrator.flowErrors.all().some(({ message }) => message === 'The shop does not respond.')).toBe(true);
});

test('a page that waits for ever does not hold up the test', async ({ page, integrator }) => {
  integrator.faults.add({ connection: 'stalled' });
  void ask(page).catch(() => undefined);
  await expect.poll(() => integrator.journal.entries.length).toBe(1);
});

test('a violation that is meant is let pass', async ({ page, integrator }) => {
  integrator.allowViolations('request-body');
  expect(await ask(page, 'POST', { name: 7 })).toEqual([422, null, 'one']);
});

test.describe('with options', () => {
  test.use({ integratorOptions: { seed: 'empty' } });

  test('the fake is set up as the test asks', async ({ page }) => {
    expect(await ask(page)).toEqual([200, null, 0]);
  });
});

test('a page that breaks the contract fails its test', async ({ page }) => {
  test.fail();
  await ask(page, 'POST', { name: 7 });
});
