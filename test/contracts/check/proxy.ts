import { createIntegrator, type Integration, type Seed } from '../../../mocks/index.ts';

/** A request on its way through the proxy. */
export interface ProxyRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** A response on its way back. */
export interface ProxyResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The operation that a request is for. */
export type Operation = 'list' | 'create' | 'read' | 'update' | 'delete' | 'tokenInfo';

/** The good backend, and its records for a defect to spoil. */
export type Backend = ReturnType<typeof createIntegrator>;

/** Stands in front of the good backend and does one thing wrong. Made anew for each run. */
export type Defect = () => (
  request: ProxyRequest,
  next: (request: ProxyRequest) => Promise<ProxyResponse>,
  backend: Backend,
) => Promise<ProxyResponse>;

/** Defects by what they do wrong. */
export type Defects = Readonly<Record<string, Defect>>;

/** A backend without defect. */
export function goodBackend(seed: Seed = 'default', emptyList: 200 | 204 = 200): Backend {
  return createIntegrator({ seed, emptyList, report: 'silent' });
}

/** Puts a defect in front of a backend. */
export function planted(defect: Defect, backend: Backend = goodBackend()): typeof fetch {
  const handler = defect();
  const next = async (request: ProxyRequest): Promise<ProxyResponse> => {
    const { method, headers, body } = request;
    const response = await backend.fetch(request.url, { method, headers, ...(body !== undefined && { body }) });
    return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
  };
  return async (input, init) => {
    const request = new Request(input, init);
    const body = request.body === null ? undefined : await request.text();
    const { method } = request;
    const response = await handler(
      { method, url: new URL(request.url), headers: Object.fromEntries(request.headers), body },
      next,
      backend,
    );
    return responseOf(response, method);
  };
}

/** A response that may have a body where the web's own `Response` refuses one: on 204, and on HEAD. */
function responseOf({ status, headers, body }: ProxyResponse, method: string): Response {
  if (status !== 204 || body === '') {
    return new Response(status === 204 || method === 'HEAD' ? null : body, { status, headers });
  }
  const response = new Response(body, { status: 200, headers });
  Object.defineProperty(response, 'status', { value: status });
  return response;
}

/** Which operation a request is for; `undefined` for other paths. */
export function operationOf({ method, url }: ProxyRequest): Operation | undefined {
  const path = url.pathname.replace(/^\/v1/, '');
  if (path === '/tokenInfo') return method === 'GET' ? 'tokenInfo' : undefined;
  if (path === '/integrations') return method === 'GET' ? 'list' : method === 'POST' ? 'create' : undefined;
  if (!/^\/integrations\/[^/]+$/.test(path)) return undefined;
  return ({ GET: 'read', PUT: 'update', DELETE: 'delete' } as const)[method];
}

/** The id in the path of a request. */
export function idOf({ url }: ProxyRequest): string {
  return url.pathname.split('/')[3] ?? '';
}

/** A defect that changes responses. */
export function spoil(
  operations: Operation | readonly Operation[] | undefined,
  change: (response: ProxyResponse, request: ProxyRequest, backend: Backend) => Partial<ProxyResponse> | undefined,
): Defect {
  return () => async (request, next, backend) => {
    const response = await next(request);
    const operation = operationOf(request);
    const meant = operations === undefined || (operation !== undefined && [operations].flat().includes(operation));
    return meant ? { ...response, ...change(response, request, backend) } : response;
  };
}

/** A defect that changes the JSON of successful responses. */
export function spoilJson(operations: Operation | readonly Operation[], change: (value: never) => unknown): Defect {
  return spoil(operations, ({ status, body }) =>
    status < 300 && body !== '' ? { body: JSON.stringify(change(JSON.parse(body) as never)) } : undefined,
  );
}

/** A defect that changes each record wherever it is shown. */
export function spoilRecords(change: (record: Record<string, unknown>) => Record<string, unknown>): Defect {
  return spoilJson(
    ['list', 'create', 'read', 'update'],
    (value: Record<string, unknown> | Record<string, unknown>[]) =>
      Array.isArray(value) ? value.map((record) => change({ ...record })) : change({ ...value }),
  );
}

/** A defect that words one refusal in another way. */
export function spoilRefusal(
  status: number,
  operations: Operation | readonly Operation[],
  change: (response: ProxyResponse) => Partial<ProxyResponse>,
): Defect {
  return spoil(operations, (response) => (response.status === status ? change(response) : undefined));
}

/** A defect that changes the JSON of requests with a body. */
export function spoilBody(
  operations: Operation | readonly Operation[],
  change: (body: Record<string, unknown>) => unknown,
): Defect {
  return () => (request, next) => {
    const operation = operationOf(request);
    const body = parsed(request.body);
    const meant = operation !== undefined && [operations].flat().includes(operation);
    if (!meant || typeof body !== 'object' || body === null || Array.isArray(body)) return next(request);
    return next({ ...request, body: JSON.stringify(change({ ...body })) });
  };
}

/** A body as JSON; `undefined` where it is none. */
export function parsed(body: string | undefined): unknown {
  try {
    return JSON.parse(body ?? '');
  } catch {
    return undefined;
  }
}

/** A response with a JSON body. */
export function jsonResponse(status: number, value: unknown): ProxyResponse {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(value) };
}

/** Changes a record of the backend behind its back. */
export function change(backend: Backend, id: string, edit: (record: Integration) => Integration): void {
  const record = backend.integrations.get(id);
  if (record !== undefined) backend.integrations.put(edit(structuredClone(record)));
}
