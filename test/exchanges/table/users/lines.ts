import { strangerId } from '../records.ts';
import type { OperationLine } from '../resources/operations.ts';

const one = `/v1/ashares/${strangerId}`;

/** The operations of the users of an account; those that ask for a token. */
export const userLines: readonly OperationLine[] = [
  { request: 'GET /v1/ashares', record: undefined },
  { request: `GET ${one}`, record: 'ashare' },
  { request: `PUT ${one}`, record: 'ashare', send: { accessLevel: 'monitor' } },
  { request: `DELETE ${one}`, record: 'ashare' },
  { request: `PUT ${one}/disable`, record: 'ashare', send: {} },
  { request: `PUT ${one}/reinvite`, record: 'ashare', send: {} },
  { request: 'POST /v1/invite', record: undefined, send: { email: 'a@b.example', accessLevel: 'monitor' } },
  { request: 'POST /v1/invite/multiple', record: undefined, send: { emails: ['a@b.example'], accessLevel: 'monitor' } },
  { request: `GET /v1/integrations/${strangerId}/ashares`, record: 'integration' },
  { request: 'GET /v1/shared/ashares', record: undefined, isWhole: true },
];
