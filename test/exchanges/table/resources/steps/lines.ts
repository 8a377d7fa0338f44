import { strangerId } from '../../records.ts';
import type { OperationLine } from '../operations.ts';

const script = { name: 'A', content: 'x' };

/** The operations of scripts, and the actions of connections, exports and imports; those that ask for a token. */
export const stepLines: readonly OperationLine[] = [
  { request: 'GET /v1/scripts', record: undefined },
  { request: 'POST /v1/scripts', record: undefined, send: script },
  { request: `GET /v1/scripts/${strangerId}`, record: 'script' },
  { request: `PUT /v1/scripts/${strangerId}`, record: 'script', send: script },
  { request: `PATCH /v1/scripts/${strangerId}`, record: 'script', send: [] },
  { request: `DELETE /v1/scripts/${strangerId}`, record: 'script' },
  { request: `GET /v1/scripts/${strangerId}/dependencies`, record: 'script' },
  { request: `GET /v1/scripts/${strangerId}/logs`, record: 'script' },
  { request: `DELETE /v1/scripts/${strangerId}/logs`, record: 'script' },
  { request: `POST /v1/connections/${strangerId}/test`, record: 'connection', send: {} },
  { request: 'POST /v1/connections/ping', record: undefined, send: { name: 'A', type: 'http' } },
  { request: 'POST /v1/exports/preview', record: undefined, send: { name: 'A' } },
  { request: 'POST /v1/imports/preview', record: undefined, send: { name: 'A', adaptorType: 'ToolImport' } },
  { request: `POST /v1/exports/${strangerId}/invoke`, record: 'export', send: {} },
  { request: `POST /v1/imports/${strangerId}/invoke`, record: 'import', send: [] },
  ...['export', 'import'].flatMap((record): OperationLine[] => [
    { request: `POST /v1/${record}s/${strangerId}/clone`, record, send: {} },
    {
      request: `PUT /v1/${record}s/${strangerId}/replaceConnection`,
      record,
      send: { _newConnectionId: '5544d5b7c9c4b5a15c9d3a01' },
    },
  ]),
];
