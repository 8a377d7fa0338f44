import { expect, test, vi } from 'vitest';
import { bigCommerceNetSuite } from '../../../../fixtures/resources/integrations/bigcommerce-netsuite.ts';
import { surfaces } from '../../../realism/surfaces.ts';
import { rowsOf } from '../../../soak/soaking.ts';
import { callingThrough } from './call-api.ts';
import { hosts } from './hosts.ts';
import { installers, sampleApp, uninstallers } from './sample-app.ts';

const path = `/integrations/${bigCommerceNetSuite._id}`;
const cases = Object.entries(hosts).flatMap(([host, openHost]) =>
  Object.entries(surfaces).map(([surface, open]) => ({ host, openHost, surface, open })),
);

test.each(rowsOf(cases, 4))('the code of the app lives its life: $host, $surface', async ({ openHost, open }) => {
  vi.spyOn(console, 'log').mockReturnValue();
  let send: typeof fetch = fetch;
  const api = callingThrough(() => send);
  const host = await openHost(sampleApp(api));
  const surface = await open({ extension: host.extension });
  send = surface.fetch;
  const ask = (line: string, body?: unknown): Promise<unknown> => api('my_api_token', line, body);
  try {
    const before = await ask('GET /connections');
    for (const [index, name] of installers.entries()) {
      const stepsToUpdate = [{ ...bigCommerceNetSuite.install[index], completed: true }];
      expect(await ask(`PUT ${path}/installer/${name}`, { shop: 'b' })).toEqual({ success: true, stepsToUpdate });
    }
    expect(await ask(`GET ${path}`)).toMatchObject({ mode: 'settings' });
    expect(await ask('GET /connections')).toHaveLength(Object(before).length + 1);

    const pending = { general: { syncOrders: true } };
    expect(await ask(`PUT ${path}/settings/persistSettings`, { pending })).toEqual({ success: true, pending });
    expect(await ask(`GET ${path}`)).toMatchObject({ settings: { ...bigCommerceNetSuite.settings, ...pending } });
    expect(await ask(`PUT ${path}/settings/refreshMetadata`, {})).toMatchObject({ name: 'orderStatus' });

    await ask(`PUT /connectors/${bigCommerceNetSuite._connectorId}/update`, {
      _integrationIds: [bigCommerceNetSuite._id],
    });
    expect(await ask(`GET ${path}`)).toMatchObject({ version: '1.1.0', updateInProgress: false });

    expect(await ask(`DELETE ${path}/install`)).toEqual({ success: true });
    for (const name of uninstallers) expect(await ask(`PUT ${path}/uninstaller/${name}`)).toEqual({ success: true });
    await expect(ask(`GET ${path}`)).rejects.toMatchObject({ status: 404 });
    expect(await ask('GET /connections')).toEqual(before);
  } finally {
    await surface.close();
    await host.close();
  }
});
