import { strangerId } from '../records.ts';
import type { OperationLine } from '../resources/operations.ts';

const server = { name: 'A', type: 'server', server: { hostURI: 'x' } };

/** The operations of what partners have: stacks; those that ask for a token. */
export const partnerLines: readonly OperationLine[] = [
  ...recordLines('/v1/stacks', 'stack', server),
  { request: `GET /v1/stacks/${strangerId}/dependencies`, record: 'stack' },
  { request: `GET /v1/stacks/${strangerId}/systemToken`, record: 'stack' },
  { request: `DELETE /v1/stacks/${strangerId}/systemToken`, record: 'stack' },
  { request: 'GET /v1/shared/stacks', record: undefined, isWhole: true },
];

/** The five operations that every collection of records has. */
function recordLines(collection: string, record: string, send: object): readonly OperationLine[] {
  const one = `${collection}/${strangerId}`;
  return [
    { request: `GET ${collection}`, record: undefined },
    { request: `POST ${collection}`, record: undefined, send },
    { request: `GET ${one}`, record },
    { request: `PUT ${one}`, record, send },
    { request: `DELETE ${one}`, record },
  ];
}
