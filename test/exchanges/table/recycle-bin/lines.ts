import { strangerId } from '../records.ts';
import type { OperationLine } from '../resources/operations.ts';

const one = `/v1/recycleBinTTL/flows/${strangerId}`;

/** The operations of the recycle bin; those that ask for a token. */
export const recycleBinLines: readonly OperationLine[] = [
  { request: 'GET /v1/recycleBinTTL', record: undefined, isWhole: true },
  { request: 'GET /v1/recycleBinTTL/flows', record: undefined, isWhole: true },
  { request: `DELETE ${one}`, record: 'flow' },
  { request: `POST ${one}/doCascadeRestore`, record: 'flow', send: {} },
];
