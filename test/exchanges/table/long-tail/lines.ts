import { recordLines } from '../partners/lines.ts';
import { strangerId } from '../records.ts';
import type { OperationLine } from '../resources/operations.ts';

const reading = (collection: string, record: string): readonly OperationLine[] => [
  { request: `GET ${collection}`, record: undefined },
  { request: `GET ${collection}/${strangerId}`, record },
];

const below = (collection: string, record: string, ...paths: readonly string[]): readonly OperationLine[] =>
  paths.map((path) => ({ request: `GET ${collection}/${strangerId}/${path}`, record }));

const patching = (collection: string, record: string): OperationLine => ({
  request: `PATCH ${collection}/${strangerId}`,
  record,
  send: [],
});

/** The operations of what is modelled no deeper than its document. */
export const longTailLines: readonly OperationLine[] = [
  ...recordLines('/v1/tpconnectors', 'tpConnector', { name: 'A' }),
  ...recordLines('/v1/tags', 'tag', { tag: 'A' }),
  patching('/v1/tags', 'tag'),
  ...(['api', 'tool', 'mcpServer'] as const).flatMap((record) => [
    ...recordLines(`/v1/${record}s`, record, { name: 'A' }),
    patching(`/v1/${record}s`, record),
    ...below(`/v1/${record}s`, record, 'dependencies', 'audit', 'template'),
  ]),
  ...recordLines('/v1/agents', 'agent', { name: 'A' }),
  ...below('/v1/agents', 'agent', 'dependencies', 'audit', 'display-token', 'installer/signedURL'),
  { request: `PUT /v1/agents/${strangerId}/change-token`, record: 'agent' },
  ...reading('/v1/httpconnectors', 'httpConnector'),
  ...below('/v1/httpconnectors', 'httpConnector', 'resources', 'endpoints'),
  { request: 'GET /v1/notifications', record: undefined, isWhole: true },
  { request: 'PUT /v1/notifications', record: undefined, send: [] },
  ...['csvParser', 'xmlParser', 'structuredFileParser'].map(
    (name): OperationLine => ({ request: `POST /v1/processors/${name}`, record: undefined, send: { data: '' } }),
  ),
  ...['csvDataGenerator', 'structuredFileGenerator'].map(
    (name): OperationLine => ({ request: `POST /v1/processors/${name}`, record: undefined, send: { data: [] } }),
  ),
  { request: 'GET /v1/metadata/application/shopify', record: undefined, isWhole: true },
  { request: 'POST /v1/ediTransactions/query', record: undefined, send: {} },
  { request: `GET /v1/ediTransactions/${strangerId}`, record: 'ediTransaction' },
  patching('/v1/ediTransactions', 'ediTransaction'),
  ...below('/v1/ediTransactions', 'ediTransaction', 'faDetails', 'mdn'),
  ...reading('/v1/eventreports', 'eventReport'),
  ...reading('/v1/transfers', 'transfer'),
  ...reading('/v1/subscriptions', 'subscription'),
  ...reading('/v1/applications', 'application'),
  ...reading('/v1/storage/items', 'storageItem'),
];
