import type { Step } from '../../exchange.ts';
import { type ErrorEntry, errors } from '../error-bodies.ts';
import { moment } from '../records.ts';

/** A record as it is shown. */
type ShownRecord = Readonly<Record<string, unknown>> & { readonly _id: string; readonly name: string };

/** The id of the n-th record of a new fake, from 0. */
export const id = (place: number): string => `6955b900933b5bde09c44a${(0x4a + place).toString(16)}`;

export const connectionId: string = id(0);
export const exportId: string = id(1);
export const importId: string = id(2);
export const integrationId: string = id(3);
export const flowId: string = id(4);
export const http: Readonly<Record<string, unknown>> = { baseURI: 'https://shop.example', mediaType: 'json' };
export const shown: Readonly<Record<string, unknown>> = {
  ...http,
  auth: { type: 'basic', basic: { username: 'me', password: '******' } },
};

/** A record as it was created by the n-th exchange. */
export const created = (place: number, exchange: number): { _id: string; createdAt: string; lastModified: string } => ({
  _id: id(place),
  createdAt: moment(exchange),
  lastModified: moment(exchange),
});

export const connection: ShownRecord = { ...created(0, 0), name: 'Shop', type: 'http', http: shown };
export const exported: ShownRecord = {
  ...created(1, 1),
  name: 'Orders',
  _connectionId: connectionId,
  adaptorType: 'HTTPExport',
  apiIdentifier: 'ee09c44a4b',
};
export const imported: ShownRecord = {
  ...created(2, 2),
  name: 'Invoices',
  _connectionId: connectionId,
  adaptorType: 'HTTPImport',
  apiIdentifier: 'ide09c44a4c',
};
export const integration: ShownRecord = {
  ...created(3, 3),
  name: 'Sales',
  sandbox: false,
  _registeredConnectionIds: [],
};
export const steps: Readonly<Record<string, unknown>> = {
  pageGenerators: [{ _exportId: exportId }],
  pageProcessors: [{ type: 'import', _importId: importId, proceedOnFailure: true }],
};
export const flow: ShownRecord = {
  ...created(4, 4),
  name: 'Nightly',
  _integrationId: integrationId,
  disabled: false,
  schedule: '? 0 2 ? * *',
  ...steps,
  logging: {},
};

/** An account of one record of each kind, each created after those that it names. */
export const setUp: readonly [Step, ...Step[]] = [
  {
    request: 'POST /v1/connections',
    send: {
      name: 'Shop',
      type: 'http',
      http: { ...shown, auth: { type: 'basic', basic: { username: 'me', password: 'p' } } },
    },
    status: 201,
    body: connection,
  },
  { request: 'POST /v1/exports', send: { name: 'Orders', _connectionId: connectionId }, status: 201, body: exported },
  { request: 'POST /v1/imports', send: { name: 'Invoices', _connectionId: connectionId }, status: 201, body: imported },
  { request: 'POST /v1/integrations', send: { name: 'Sales' }, status: 201, body: integration },
  {
    request: 'POST /v1/flows',
    send: { name: 'Nightly', _integrationId: integrationId, schedule: '? 0 2 ? * *', ...steps },
    status: 201,
    body: flow,
  },
];

export const usedBy = (kind: string, user: string, path: string): ErrorEntry => ({
  code: 'invalid_ref',
  message: `The ${kind} is used by the ${user} (${path}). Remove the reference first.`,
  field: '_id',
});
export const dependency = (record: { readonly _id: string; readonly name: string }, path: string): object => ({
  id: record._id,
  name: record.name,
  paths: [path],
  accessLevel: 'owner',
});

/** A flow that has nothing to do. */
export function plainFlow(place: number, exchange: number, name: string, more: object = {}): object {
  return { ...created(place, exchange), name, disabled: false, ...more, logging: {} };
}

/** What a projection leaves of a record. */
export function cut(record: { readonly _id: string }, ...names: readonly string[]): object {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name === '_id' || names.includes(name)));
}

export function replacing(path: string, value: unknown): object {
  return [{ op: 'replace', path, value }];
}

export function adding(path: string, value: unknown): object {
  return [{ op: 'add', path, value }];
}

export function unlisted(field: string): object {
  return errors({ code: 'update_not_allowed', message: `${field} is not a whitelisted property.`, field });
}
