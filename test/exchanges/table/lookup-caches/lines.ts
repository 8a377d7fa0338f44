import { recordLines } from '../partners/lines.ts';
import { strangerId } from '../records.ts';
import type { OperationLine } from '../resources/operations.ts';

const one = `/v1/lookupcaches/${strangerId}`;

/** The operations of lookup caches; those that ask for a token. */
export const lookupCacheLines: readonly OperationLine[] = [
  ...recordLines('/v1/lookupcaches', 'lookupCache', { name: 'A' }),
  { request: `PATCH ${one}`, record: 'lookupCache', send: [] },
  { request: `GET ${one}/dependencies`, record: 'lookupCache' },
  { request: `POST ${one}/getData`, record: 'lookupCache', send: {} },
  { request: `POST ${one}/data`, record: 'lookupCache', send: { data: [] } },
  { request: `PUT ${one}/data`, record: 'lookupCache', send: { data: [] } },
  { request: `DELETE ${one}/data`, record: 'lookupCache', send: { keys: [] } },
  { request: `DELETE ${one}/data/purge`, record: 'lookupCache' },
  { request: `POST ${one}/clone`, record: 'lookupCache', send: {} },
];
