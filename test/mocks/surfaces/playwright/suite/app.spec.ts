import { expect, test } from '../../../../../mocks/surfaces/playwright/index.ts';
import { callingThrough } from '../../../integrator/app/call-api.ts';
import { installers, sampleApp, uninstallers } from '../../../integrator/app/sample-app.ts';

const id = '57974ed227a82a3475cecb15';
let send: typeof fetch = fetch;
const app = sampleApp(callingThrough(() => send));

test.use({ integratorOptions: { extension: { diy: app }, report: 'silent' } });

test('the code of an app lives its life while a page asks for it', async ({ page, integrator }) => {
  send = integrator.fetch;
  await page.route('http://app.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>An app</title>' }),
  );
  await page.goto('http://app.example/');
  /** What the page's own `fetch` sees. */
  const ask = (method: string, path: string, body?: object): Promise<unknown> =>
    page.evaluate(
      async ([method, path, body]) => {
        const response = await fetch(`https://api.integrator.io/v1${path}`, {
          method,
          headers: { authorization: 'Bearer my_api_token', 'content-type': 'application/json' },
          ...(body !== null && { body }),
        });
        const text = await response.text();
        return response.ok ? (text === '' ? null : JSON.parse(text)) : response.status;
      },
      [method, path, body === undefined ? null : JSON.stringify(body)] as const,
    );
  const path = `/integrations/${id}`;
  const before = integrator.connections.all();
  for (const name of installers)
    expect(await ask('PUT', `${path}/installer/${name}`, {})).toMatchObject({
      success: true,
      stepsToUpdate: [{ completed: true }],
    });
  expect(await ask('GET', path)).toMatchObject({ mode: 'settings' });
  expect(integrator.connections.size).toBe(before.length + 1);
  const pending = { general: { syncOrders: true } };
  expect(await ask('PUT', `${path}/settings/persistSettings`, { pending })).toEqual({ success: true, pending });
  const connector = integrator.integrations.get(id)?._connectorId;
  await ask('PUT', `/connectors/${connector}/update`, { _integrationIds: [id] });
  expect(await ask('GET', path)).toMatchObject({ version: '1.1.0', updateInProgress: false });
  expect(await ask('DELETE', `${path}/install`)).toEqual({ success: true });
  for (const name of uninstallers)
    expect(await ask('PUT', `${path}/uninstaller/${name}`, {})).toEqual({ success: true });
  expect(await ask('GET', path)).toBe(404);
  expect(integrator.connections.all()).toEqual(before);
  expect(integrator).toHaveCalled('installer', 'verifyNetSuiteConnection', { result: { success: true } });
});
