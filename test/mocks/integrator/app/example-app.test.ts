import { expect, test, vi } from 'vitest';
import { bigCommerceNetSuite } from '../../../../fixtures/resources/integrations/bigcommerce-netsuite.ts';
import { setupIntegrator } from '../../../../mocks/surfaces/node/setup-integrator.ts';
import { rootUrl } from '../../../root.ts';
import { callingThrough } from './call-api.ts';
import { hosts } from './hosts.ts';

const { _id, _connectorId, install } = bigCommerceNetSuite;
const ask = callingThrough(() => globalThis.fetch);

test.each(Object.entries(hosts))(
  'the app of the examples is installed, set up, updated and uninstalled: %s',
  async (_name, open) => {
    vi.spyOn(console, 'log').mockReturnValue();
    const app: object = await import(new URL('examples/smartconnector/app.mjs', rootUrl).href);
    const host = await open(app);
    const integrator = setupIntegrator({ extension: host.extension, report: 'silent' });
    integrator.start();
    const before = integrator.connections.all();
    try {
      for (const { installerFunction } of install)
        expect(await ask('t', `PUT /integrations/${_id}/installer/${installerFunction}`, {})).toMatchObject({
          success: true,
        });
      expect(integrator.integrations.get(_id)?.mode).toBe('settings');
      expect(integrator.connections.all()).toHaveLength(before.length + 1);
      const pending = { general: { syncOrders: true } };
      expect(await ask('t', `PUT /integrations/${_id}/settings/persistSettings`, { pending })).toEqual({
        success: true,
        pending,
      });
      expect(await ask('t', `GET /integrations/${_id}/state/saves`)).toEqual({ count: 1 });
      await ask('t', `PUT /connectors/${_connectorId}/update`, { _integrationIds: [_id] });
      expect(integrator.integrations.get(_id)).toMatchObject({ version: '1.1.0', updateInProgress: false });
      await ask('t', `DELETE /integrations/${_id}/install`);
      for (const { uninstallerFunction } of install)
        expect(await ask('t', `PUT /integrations/${_id}/uninstaller/${uninstallerFunction}`, {})).toEqual({
          success: true,
        });
      await expect(ask('t', `GET /integrations/${_id}`)).rejects.toMatchObject({ status: 404 });
      expect(integrator.connections.all()).toEqual(before);
      expect(integrator.state.all().filter(({ _integrationId }) => _integrationId === _id)).toEqual([]);
      expect(integrator.journal.find({ verdict: 'violation' }).filter(({ status }) => status !== 404)).toEqual([]);
    } finally {
      integrator.stop();
      await host.close();
    }
  },
);
