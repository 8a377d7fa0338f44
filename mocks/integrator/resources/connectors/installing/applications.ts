import type { components } from '../../../../../spec/generated/types.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';

/** How applications are written that are not their key with a capital. */
const names: Readonly<Record<string, string>> = {
  netsuite: 'NetSuite',
  bigcommerce: 'BigCommerce',
  hubspot: 'HubSpot',
  shipstation: 'ShipStation',
  woocommerce: 'WooCommerce',
};

/** Applications that have a type of connection of their own; the others are reached over HTTP, by their assistant. */
const ownTypes = ['netsuite', 'salesforce'];

/** The connection that an installation is given for an application: nobody has entered credentials yet. */
export function connectionFor(application: string): JsonRecord {
  return {
    name: `${nameOf(application)} Connection`,
    ...(ownTypes.includes(application) ? { type: application } : { type: 'http', assistant: application }),
    offline: true,
  };
}

/** The step that has the credentials of an application entered; its functions are called as those of the sample are. */
export function stepFor(application: string, connection: string): components['schemas']['InstallStep'] {
  const name = nameOf(application);
  const identifier = name.replaceAll(/[^A-Za-z0-9]/g, '');
  return {
    name: `${name} Connection`,
    description: `Configure ${name} credentials`,
    imageURL: `/images/company-logos/${application}.png`,
    completed: false,
    installerFunction: `verify${identifier}Connection`,
    uninstallerFunction: `delete${identifier}Connection`,
    _connectionId: connection,
  };
}

function nameOf(application: string): string {
  return Object.hasOwn(names, application)
    ? (names[application] ?? application)
    : `${application.slice(0, 1).toUpperCase()}${application.slice(1)}`;
}
