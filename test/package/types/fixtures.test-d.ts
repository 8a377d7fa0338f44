import {
  bigCommerceNetSuite,
  generateIntegrations,
  type Integration,
  ordersToSpreadsheet,
  type SmartConnectorIntegration,
} from '../../../fixtures/index.ts';

export const plain: Integration = { _id: '', lastModified: '', name: '' };
export const renamed: Integration = { ...ordersToSpreadsheet, name: 'Renamed' };
export const installing: SmartConnectorIntegration = { ...bigCommerceNetSuite, mode: 'install' };
export const many: readonly Integration[] = generateIntegrations(3);
export const settings: unknown = bigCommerceNetSuite.settings['sections'];

// @ts-expect-error The modes are install, settings and uninstall.
export const wrongMode: Integration = { ...plain, mode: 'installing' };

// @ts-expect-error A record has an _id.
export const withoutId: Integration = { lastModified: '', name: '' };

// @ts-expect-error The field is named name.
export const misspelt: Integration = { _id: '', lastModified: '', nmae: '' };

// @ts-expect-error A SmartConnector has a mode.
export const notASmartConnector: SmartConnectorIntegration = ordersToSpreadsheet;

// @ts-expect-error Steps say by true or false whether they are done.
export const wrongStep: Integration = { ...plain, install: [{ completed: 'yes' }] };

// @ts-expect-error Fixtures are not to be changed.
ordersToSpreadsheet.name = 'Changed';
