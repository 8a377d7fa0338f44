import { recordLines } from '../partners/lines.ts';
import { strangerId } from '../records.ts';
import type { OperationLine } from '../resources/operations.ts';

/** The operations of access tokens and environments; those that ask for a token. */
export const accessLines: readonly OperationLine[] = [
  ...recordLines('/v1/accesstokens', 'accesstoken', { name: 'A', fullAccess: true }),
  { request: 'GET /v1/environments', record: undefined },
  { request: `GET /v1/environments/${strangerId}`, record: 'environment' },
  { request: `PUT /v1/environments/${strangerId}/enable`, record: 'environment', send: {} },
];
