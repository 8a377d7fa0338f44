import { expect, test } from 'vitest';
import { bigCommerceNetSuite } from '../../../fixtures/resources/integrations/bigcommerce-netsuite.ts';
import { shopifyNetSuite } from '../../../fixtures/resources/integrations/shopify-netsuite.ts';
import { createCore, type IntegratorCore } from '../../../mocks/integrator/integrator.ts';
import { rowsOf } from '../../soak/soaking.ts';
import { stricterContract } from './stricter-contract.ts';

const id = bigCommerceNetSuite._id;
const installer = bigCommerceNetSuite.install[3]?.installerFunction ?? '';

async function ask(core: IntegratorCore, request: string, body: unknown): Promise<unknown[]> {
  const [method = '', target = ''] = request.split(' ');
  const response = await core.fetch(`https://api.integrator.io/v1/integrations/${target}`, {
    method,
    headers: { authorization: 'Bearer t', 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return [response.status, await response.json()];
}

test.each(
  rowsOf<[promise: string, operation: string, request: string, body: unknown]>(
    [
      ['a record that is made', 'createIntegration', 'POST ', { name: 'Mine' }],
      ['a record that is replaced', 'updateIntegration', `PUT ${id}`, { name: 'Mine' }],
      ['a record that is deleted', 'deleteIntegration', `DELETE ${id}`, undefined],
      ['a clone', 'cloneIntegration', `POST ${id}/clone`, {}],
      ['an installer function', 'runInstaller', `PUT ${id}/installer/${installer}`, {}],
      ['an uninstaller function', 'runUninstaller', `PUT ${shopifyNetSuite._id}/uninstaller/drop`, {}],
      ['a settings function', 'runSettings', `PUT ${shopifyNetSuite._id}/settings/saved`, { settings: { a: 1 } }],
      ['the start of uninstalling', 'uninstallIntegration', `DELETE ${id}/install`, undefined],
    ],
    9,
  ),
)('%s has changed nothing where the response is held back', async (_promise, operation, request, body) => {
  const success = { success: true };
  for (const script of [success, async () => success]) {
    const core = createCore({ contract: stricterContract(operation), report: 'silent' });
    core.installer(installer, script);
    core.uninstaller('drop', script);
    core.settingsFunction('saved', script);
    if (operation === 'runUninstaller') {
      const install = [{ name: 'Drop', completed: true, uninstallerFunction: 'drop' }];
      core.integrations.put({ ...shopifyNetSuite, mode: 'uninstall', install });
    }
    const before = core.mock.account().records();
    expect(await ask(core, request, body)).toEqual([500, expect.objectContaining({ error: 'contract-violation' })]);
    expect(core.mock.account().records()).toEqual(before);
    expect(core.integrations.all().map(({ _id }) => _id)).toEqual([
      ...(before.records.get('/integrations')?.keys() ?? []),
    ]);
  }
});
