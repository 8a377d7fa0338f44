import { strangerId } from '../records.ts';
import type { OperationLine } from '../resources/operations.ts';

/** The operations of the audit: of the account, and of each kind of record. */
export const auditLines: readonly OperationLine[] = [
  { request: 'GET /v1/audit', record: undefined },
  { request: 'POST /v1/audit', record: undefined, send: {} },
  { request: 'GET /v1/audit/signedURL', record: undefined, isWhole: true },
  { request: 'POST /v1/audit/signedURL', record: undefined, send: {} },
  ...['integration', 'connection', 'export', 'import', 'flow', 'script'].map(
    (record): OperationLine => ({ request: `GET /v1/${record}s/${strangerId}/audit`, record }),
  ),
];
