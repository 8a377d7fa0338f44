import { strangerId } from '../records.ts';
import type { OperationLine } from '../resources/operations.ts';

const license = { expires: '2027-01-01T00:00:00.000Z' };
const licenses = `/v1/connectors/${strangerId}/licenses`;
const server = { name: 'A', type: 'server', server: { hostURI: 'x' } };

/** The operations of what partners have: stacks, OAuth clients, connectors and licences; those that ask for a token. */
export const partnerLines: readonly OperationLine[] = [
  ...recordLines('/v1/stacks', 'stack', server),
  { request: `GET /v1/stacks/${strangerId}/dependencies`, record: 'stack' },
  { request: `GET /v1/stacks/${strangerId}/systemToken`, record: 'stack' },
  { request: `DELETE /v1/stacks/${strangerId}/systemToken`, record: 'stack' },
  { request: 'GET /v1/shared/stacks', record: undefined, isWhole: true },
  ...recordLines('/v1/iclients', 'iClient', { name: 'A', provider: 'shopify' }),
  { request: `PATCH /v1/iclients/${strangerId}`, record: 'iClient', send: [] },
  { request: `GET /v1/iclients/${strangerId}/dependencies`, record: 'iClient' },
  ...recordLines('/v1/connectors', 'connector', { name: 'A' }),
  { request: `GET /v1/connectors/${strangerId}/installBase`, record: 'connector' },
  { request: `PUT /v1/connectors/${strangerId}/update`, record: 'connector', send: { _integrationIds: [] } },
  { request: `POST /v1/connectors/${strangerId}/install`, record: 'connector', send: {} },
  {
    request: `POST /v1/integrations/${strangerId}/install`,
    record: 'connector',
    send: {},
  },
  { request: `GET ${licenses}`, record: 'connector' },
  { request: `POST ${licenses}`, record: 'connector', send: { ...license, email: 'a@b.example' } },
  { request: `GET ${licenses}/${strangerId}`, record: 'license' },
  { request: `PUT ${licenses}/${strangerId}`, record: 'license', send: license },
  { request: `DELETE ${licenses}/${strangerId}`, record: 'license' },
];

/** The five operations that every collection of records has. */
export function recordLines(collection: string, record: string, send: object): readonly OperationLine[] {
  const one = `${collection}/${strangerId}`;
  return [
    { request: `GET ${collection}`, record: undefined },
    { request: `POST ${collection}`, record: undefined, send },
    { request: `GET ${one}`, record },
    { request: `PUT ${one}`, record, send },
    { request: `DELETE ${one}`, record },
  ];
}
