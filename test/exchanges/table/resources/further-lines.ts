import { strangerId } from '../records.ts';
import type { OperationLine } from './operations.ts';

const connection = `/v1/connections/${strangerId}`;
const step = `/v1/flows/${strangerId}/${strangerId}`;
const virtualExport = { export: {} };
const virtualImport = { import: {}, data: [] };

/** What else can be asked of connections, exports, flows, their jobs and errors, and integrations. */
export const furtherLines: readonly OperationLine[] = [
  { request: `GET ${connection}/debug`, record: 'connection' },
  { request: `DELETE ${connection}/debug`, record: 'connection' },
  { request: `GET ${connection}/debug/${strangerId}`, record: 'connection' },
  { request: `DELETE ${connection}/debug/${strangerId}`, record: 'connection' },
  { request: `POST ${connection}/export`, record: 'connection', send: virtualExport },
  { request: `POST ${connection}/export/pages`, record: 'connection', send: virtualExport },
  { request: `POST ${connection}/import`, record: 'connection', send: virtualImport },
  { request: `POST ${connection}/import/map`, record: 'connection', send: virtualImport },
  {
    request: `POST ${connection}/proxy`,
    record: 'connection',
    send: {},
    headers: { 'integrator-method': 'GET', 'integrator-relative-uri': '/shop.json' },
  },
  { request: `POST ${connection}/purgeMessages`, record: 'connection' },
  { request: `GET /v1/connection/${strangerId}/oauth2`, record: 'connection' },
  { request: `GET /v1/exports/${strangerId}/distributed`, record: 'export' },
  { request: `PUT /v1/exports/${strangerId}/distributed`, record: 'export', send: {} },
  { request: `POST /v1/flows/${strangerId}/test/run`, record: 'flow', send: {} },
  { request: 'POST /v1/flows/runs/stats', record: undefined, send: {} },
  { request: `GET /v1/flows/${strangerId}/template`, record: 'flow' },
  { request: `GET ${step}/requests`, record: 'flow' },
  { request: `DELETE ${step}/requests`, record: 'flow' },
  { request: `GET ${step}/requests/a`, record: 'flow' },
  { request: `DELETE ${step}/requests/a`, record: 'flow' },
  { request: `GET /v1/jobs/${strangerId}/joberrors`, record: 'job' },
  { request: `GET /v1/jobs/${strangerId}/errorFile/signedURL`, record: 'job' },
  { request: `POST /v1/jobs/${strangerId}/files/signedURL`, record: 'job', send: { fileIds: [] } },
  { request: `GET /v1/jobs/${strangerId}/diagnostics`, record: 'job' },
  {
    request: `PUT /v1/integrations/${strangerId}/errors/assign`,
    record: 'integration',
    send: { errorIds: [], email: 'a' },
  },
  { request: `GET /v1/integrations/${strangerId}/template`, record: 'integration' },
  { request: `GET /v1/integrations/${strangerId}/revisions`, record: 'integration' },
  {
    request: `POST /v1/integrations/${strangerId}/revisions/create`,
    record: 'integration',
    send: { description: 'a' },
  },
];
