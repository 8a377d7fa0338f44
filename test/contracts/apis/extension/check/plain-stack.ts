import { createServer, type Server } from 'node:http';
import { findNoPlainJson } from '../../../../../contracts/apis/extension/plain-json.ts';
import type { AnyFunction, AppModule } from './app.ts';

/** What a stack is asked. */
export interface StackRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly body: string;
}

/** What it responds with. */
export interface StackResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A stack without its transport. */
export type Stack = (request: StackRequest) => Promise<StackResponse>;

/** What a planted defect may change of it. */
export interface StackParts {
  readonly systemToken: string;
  readonly connectors: Readonly<Record<string, AppModule>>;
  /** Whether results are looked through before they are sent. @default true */
  readonly looksAtResults?: boolean;
}

const groups: Readonly<Record<string, string>> = {
  hook: 'hooks',
  wrapper: 'wrappers',
  setting: 'settings',
  utility: 'utilities',
};

export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): StackResponse {
  const body = JSON.stringify(value) ?? '';
  return { status, headers: { 'content-type': 'application/json', ...headers }, body };
}

const failed = (...errors: readonly (readonly [code: string, message: string])[]): StackResponse =>
  json(422, { errors: errors.map(([code, message]) => ({ code, message })) });

/** A stack that somebody wrote by hand, after the documents and without the vendor's package. */
export function plainStack(parts: StackParts): Stack {
  return async ({ method, path, query, authorization, body }) => {
    const isHealth = method === 'GET' && ['/', '/healthCheck', '/livez', '/readyz'].includes(path);
    if (isHealth) return path.endsWith('z') ? json(200, 'ok') : json(200, { success: true });
    if (method !== 'POST' || path !== '/function') return json(404, { errors: [] });
    const token = query.get('access_token') ?? /^Bearer (.*)$/.exec(authorization ?? '')?.[1];
    if (token !== parts.systemToken) {
      const errors = [{ code: 'unauthorized', message: 'The system token is not the one of this stack.' }];
      return json(401, { errors }, { 'www-authenticate': 'invalid system token' });
    }
    return call(parts, JSON.parse(body));
  };
}

/** A call as it was sent; what it lacks is looked for. */
interface SentCall {
  readonly function?: unknown;
  readonly type?: string;
  readonly diy?: unknown;
  readonly _connectorId?: string;
  readonly options?: Record<string, unknown>;
  readonly maxResponseSize?: number;
}

async function call(
  { connectors, looksAtResults = true }: StackParts,
  { function: name, type, diy, _connectorId, options, maxResponseSize = 5 * 1024 * 1024 }: SentCall,
): Promise<StackResponse> {
  const faults: [string, string][] = [];
  if (name === undefined) faults.push(['missing_required_field', 'There is no function.']);
  else if (typeof name !== 'string') faults.push(['invalid_field', 'The function is no text.']);
  if (options === undefined) faults.push(['missing_required_field', 'There are no options.']);
  if (diy === true || _connectorId === undefined) faults.push(['missing_required_field', 'There is no connector.']);
  else if (connectors[_connectorId] === undefined) faults.push(['invalid_field', 'There is no such connector.']);
  const module = connectors[_connectorId ?? ''];
  if (faults.length > 0 || module === undefined || options === undefined) return failed(...faults);
  const group = type === undefined ? module : module[groups[type] ?? type];
  if (group === undefined || typeof group === 'function')
    return failed(['object_not_found', 'There is no such group.']);
  const found = Object.hasOwn(group, String(name)) ? group[String(name)] : undefined;
  if (typeof found !== 'function') return failed(['invalid_function', 'There is no such function.']);
  const [error, result] = await calledBack(found, options);
  if (error instanceof Error) {
    const code = 'code' in error ? String(error.code) : error.name;
    return failed([code, error.message]);
  }
  if (looksAtResults && findNoPlainJson(result, 1).length > 0)
    return failed(['invalid_extension_response', 'The result is no JSON.']);
  const response = json(200, result);
  return looksAtResults && response.body.length > maxResponseSize
    ? failed(['response_size_exceeded', 'The result is too large.'])
    : response;
}

function calledBack(found: AnyFunction, options: Record<string, unknown>): Promise<readonly unknown[]> {
  for (const name of ['lastExportDateTime', 'currentExportDateTime']) {
    if (options[name] !== undefined) options[name] = new Date(String(options[name]));
  }
  return new Promise((resolve) => found(options, (...all) => resolve(all)));
}

/** A stack as a `fetch` of this process. */
export function fetchOf(stack: Stack): typeof fetch {
  return async (input, init) => {
    const url = new URL(String(input));
    const { status, headers, body } = await stack({
      method: init?.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      authorization: new Headers(init?.headers).get('authorization') ?? undefined,
      body: String(init?.body ?? ''),
    });
    return new Response(body, { status, headers });
  };
}

/** A stack over HTTP; whoever asks for it closes it. */
export async function listen(stack: Stack): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const { status, headers, body } = await stack({
      method: request.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      authorization: request.headers.authorization,
      body: Buffer.concat(chunks).toString(),
    });
    response.writeHead(status, headers).end(body);
  });
  return { url: await started(server), server };
}

/** Starts a server on a port of its own, and tells where. */
export async function started(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return `http://127.0.0.1:${address.port}`;
}
