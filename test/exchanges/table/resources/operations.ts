import { strangerId } from '../records.ts';

/** One operation of a resource, as a request line with an id that no record has. */
export interface OperationLine {
  readonly request: string;
  /** What one record of the path is called; `undefined` where the path names none. */
  readonly record: string | undefined;
  /** What is sent where everything is in order; `undefined` for what takes no body. */
  readonly send?: object;
  /** Headers that have to go along. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether it is a list that has no pages to ask for. */
  readonly isWhole?: true;
}

const required: Readonly<Record<string, object>> = {
  connection: { name: 'A', type: 'http' },
  export: { name: 'A' },
  import: { name: 'A', adaptorType: 'ToolImport' },
  flow: { name: 'A' },
};

/** The operations of the resources beside integrations, those below an integration included. */
export const operationLines: readonly OperationLine[] = [
  ...Object.entries(required).flatMap(([record, send]): OperationLine[] => {
    const collection = `/v1/${record}s`;
    const one = `${collection}/${strangerId}`;
    return [
      { request: `GET ${collection}`, record: undefined },
      { request: `POST ${collection}`, record: undefined, send },
      { request: `GET ${one}`, record },
      { request: `PUT ${one}`, record, send },
      { request: `PATCH ${one}`, record, send: [] },
      { request: `DELETE ${one}`, record },
      { request: `GET ${one}/dependencies`, record },
      { request: `GET /v1/integrations/${strangerId}${collection.slice(3)}`, record: 'integration' },
    ];
  }),
  { request: `GET /v1/connections/${strangerId}/ping`, record: 'connection' },
  { request: `POST /v1/connections/${strangerId}/ping`, record: 'connection', send: {} },
  {
    request: `POST /v1/flows/${strangerId}/clone`,
    record: 'flow',
    send: { _integrationId: '57974ed227a82a3475cecb15' },
  },
  {
    request: `PUT /v1/flows/${strangerId}/replaceConnection`,
    record: 'flow',
    send: { _connectionId: '57974ed227a82a3475cecb17', _newConnectionId: '57974ed227a82a3475cecb17' },
  },
  { request: 'PUT /v1/flows/updateFlowGrouping', record: undefined, send: { _flowIds: [], _flowGroupingId: null } },
  { request: `GET /v1/integrations/${strangerId}/dependencies`, record: 'integration' },
  { request: `PATCH /v1/integrations/${strangerId}`, record: 'integration', send: [] },
  { request: `PUT /v1/integrations/${strangerId}/connections/register`, record: 'integration', send: [] },
  { request: `DELETE /v1/integrations/${strangerId}/connections/${strangerId}/register`, record: 'integration' },
  { request: `POST /v1/flows/${strangerId}/run`, record: 'flow', send: {} },
  { request: `GET /v1/flows/${strangerId}/lastExportDateTime`, record: 'flow' },
  { request: `GET /v1/flows/${strangerId}/jobs/latest`, record: 'flow' },
  { request: `POST /v1/flows/${strangerId}/jobs/cancel`, record: 'flow' },
  { request: `GET /v1/integrations/${strangerId}/jobs/latest`, record: 'integration' },
  { request: `GET /v1/integrations/${strangerId}/errors`, record: 'integration' },
  { request: `GET /v1/flows/${strangerId}/errors`, record: 'flow' },
  ...errorLines(`/v1/flows/${strangerId}/${strangerId}`),
  { request: 'GET /v1/jobs', record: undefined, isWhole: true },
  { request: 'POST /v1/jobs/current', record: undefined, send: {} },
  { request: `GET /v1/jobs/${strangerId}`, record: 'job' },
  { request: `GET /v1/jobs/${strangerId}/family`, record: 'job' },
  { request: `PUT /v1/jobs/${strangerId}/cancel`, record: 'job' },
];

/** The operations of the errors of a step. */
function errorLines(step: string): readonly OperationLine[] {
  const lines: readonly (readonly [request: string, send?: object])[] = [
    [`GET ${step}/errors`],
    [`GET ${step}/resolved`],
    [`PUT ${step}/resolved`, { errors: [] }],
    [`DELETE ${step}/resolved`, { errors: [] }],
    [`POST ${step}/retry`, { errorIds: [] }],
    [`PUT ${step}/errors/assign`, { errorIds: [], email: 'a' }],
    [`PUT ${step}/errors/unassign`, { errorIds: [] }],
    [`PUT ${step}/tags`, { errorIds: [], tagIds: [] }],
    [`GET ${step}/a/data`],
    [`PUT ${step}/a/data`, { data: 1 }],
    [`GET ${step}/retries/a`],
    [`PUT ${step}/retries/a`, { data: 1 }],
  ];
  return lines.map(([request, send]) => ({ request, record: 'flow', ...(send !== undefined && { send }) }));
}
