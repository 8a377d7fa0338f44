import { isRecord } from '../../../../../spec/document/document.ts';
import {
  type Backend,
  type Defect,
  type Defects,
  jsonResponse,
  type ProxyRequest,
  type ProxyResponse,
  parsed,
} from '../../proxy.ts';

type Next = (request: ProxyRequest) => Promise<ProxyResponse>;

const isPreview = ({ method, url }: ProxyRequest): boolean => method === 'GET' && url.pathname.endsWith('/preview');
const isInstall = ({ method, url }: ProxyRequest): boolean =>
  method === 'POST' && url.pathname.startsWith('/v1/integrations/template/');

function when(
  isMeant: (request: ProxyRequest) => boolean,
  respond: (request: ProxyRequest, next: Next, backend: Backend) => Promise<ProxyResponse>,
): Defect {
  return () => (request, next, backend) => (isMeant(request) ? respond(request, next, backend) : next(request));
}

const previewed = (change: (objects: readonly Readonly<Record<string, unknown>>[]) => unknown): Defect =>
  when(isPreview, async (request, next) => {
    const response = await next(request);
    const value = parsed(response.body);
    if (response.status !== 200 || !isRecord(value) || !Array.isArray(value['objects'])) return response;
    return jsonResponse(200, { objects: change(value['objects'].filter(isRecord)) });
  });

const without = (model: string): Defect => previewed((objects) => objects.filter((one) => one['model'] !== model));

const restated = (from: number, to: Partial<ProxyResponse>): Defect =>
  when(isInstall, async (request, next) => {
    const response = await next(request);
    return response.status === from ? { ...response, ...to } : response;
  });

/** Does something to what was installed, behind the back of whoever asked. */
const spoilt = (spoil: (backend: Backend, id: string) => void): Defect =>
  when(isInstall, async (request, next, backend) => {
    const response = await next(request);
    const made = parsed(response.body);
    if (response.status === 201 && isRecord(made)) spoil(backend, String(made['_id']));
    return response;
  });

const installed = (change: (made: Readonly<Record<string, unknown>>) => unknown): Defect =>
  when(isInstall, async (request, next) => {
    const response = await next(request);
    const made = parsed(response.body);
    return response.status === 201 && isRecord(made) ? jsonResponse(201, change(made)) : response;
  });

/** What can be wrong with templates beside what can be wrong with any record. */
export const templateDefects: Defects = {
  'previews nothing': previewed(() => []),
  'previews no integration': without('Integration'),
  'previews no flows': without('Flow'),
  'previews no exports': without('Export'),
  'previews no connections': without('Connection'),
  'previews each record twice': previewed((objects) => [...objects, ...objects]),
  'previews records without a model': previewed((objects) => objects.map(({ doc }) => ({ doc }))),
  'previews ids alone': previewed((objects) => objects.map(({ model, doc }) => ({ model, doc: Object(doc)['_id'] }))),
  'previews models in small letters': previewed((objects) =>
    objects.map(({ model, doc }) => ({ model: String(model).toLowerCase(), doc })),
  ),
  'previews for anybody': when(isPreview, async (request, next) => {
    const response = await next(request);
    const headers = { ...request.headers, authorization: 'Bearer my_api_token' };
    return response.status === 401 ? next({ ...request, headers }) : response;
  }),
  'installs with 200': restated(201, { status: 200 }),
  'installs for anybody': when(isInstall, async (request, next) => {
    const response = await next(request);
    const headers = { ...request.headers, authorization: 'Bearer my_api_token' };
    return response.status === 401 ? next({ ...request, headers }) : response;
  }),
  'installs without telling the template': installed(({ _templateId, ...made }) => made),
  'installs under another name': installed((made) => ({ ...made, name: `${String(made['name'])} (installed)` })),
  'responds with the template': installed(({ _id, ...made }) => ({ ...made, _id: '62b0d1c2e3f405162738495a' })),
  'installs no flows': spoilt((backend, id) => {
    for (const { _id, _integrationId } of backend.flows.all()) if (_integrationId === id) backend.flows.delete(_id);
  }),
  'installs flows twice': spoilt((backend, id) => {
    const flow = backend.flows.all().find(({ _integrationId }) => _integrationId === id);
    if (flow !== undefined) backend.flows.put({ ...flow, _id: '62b0d1c2e3f4051627384f01' });
  }),
  'installs over the connections of the template': when(isInstall, async (request, next) => {
    const body = parsed(request.body);
    const map = isRecord(body) && isRecord(body['connectionMap']) ? body['connectionMap'] : undefined;
    if (map === undefined) return next(request);
    const same = Object.fromEntries(Object.keys(map).map((one) => [one, one]));
    return next({ ...request, body: JSON.stringify({ connectionMap: same }) });
  }),
  'installs without a map': when(isInstall, async (request, next, backend) => {
    const response = await next(request);
    if (!response.body.includes('invalid_connectionMap')) return response;
    const connectionMap = Object.fromEntries(backend.connections.all().map(({ _id }) => [_id, _id]));
    return next({ ...request, body: JSON.stringify({ connectionMap }) });
  }),
  'refuses a map that lacks a connection with 422': restated(400, { status: 422 }),
  'installs a template that is not simple': when(isInstall, async (request, next, backend) => {
    const response = await next(request);
    if (!response.body.includes('templateZip')) return response;
    return jsonResponse(201, backend.create.integration({ name: 'Installed' }));
  }),
  'refuses a template that is not simple in other words': restated(422, {
    body: '{"errors":[{"code":"invalid_field","message":"No."}]}',
  }),
  'installs a template that is gone': restated(404, {
    status: 201,
    body: '{"_id":"62b0d1c2e3f4051627384f02","lastModified":"2026-01-01T00:00:00.000Z","name":"x"}',
  }),
  'says of a template that is gone that its id is malformed': restated(404, { status: 400 }),
};
