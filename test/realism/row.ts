import type { IntegratorOptions } from '../../mocks/integrator/options.ts';
import type { RealismSurface } from './surfaces.ts';

/** One behaviour: what is done, and what is seen of it, at every surface. */
export interface Row {
  readonly title: string;
  readonly options?: IntegratorOptions;
  readonly run: (surface: RealismSurface) => Promise<unknown>;
  readonly seen: unknown;
}

/** The records of the seed that the rows speak of. */
export const plain = '59bbb1e10f7e2a5d7c1a9a01';
export const connector = '57974ed227a82a3475cecb15';

/** A response, as far as rows look at it. */
export interface Seen {
  readonly status: number;
  readonly body: unknown;
  readonly retryAfter: string | null;
}

/** Sends `GET /integrations` to the host of a region. */
export async function send(
  { fetch }: Pick<RealismSurface, 'fetch'>,
  line: string,
  body?: unknown,
  { token = 'my_api_token', region = '', signal }: { token?: string; region?: string; signal?: AbortSignal } = {},
): Promise<Seen> {
  const [method = '', path = ''] = line.split(' ');
  const response = await fetch(`https://api.${region}integrator.io/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  });
  const text = await response.text();
  return { status: response.status, body: parsed(text), retryAfter: response.headers.get('retry-after') };
}

/** The status of the response; where none came, what the client learns of the broken connection. */
export async function statusOf(surface: RealismSurface, line: string, body?: unknown): Promise<number | string> {
  try {
    return (await send(surface, line, body)).status;
  } catch (error) {
    const cause = error instanceof TypeError ? error.cause : undefined;
    return cause instanceof Error && 'code' in cause ? String(cause.code) : String(error);
  }
}

/** The statuses of so many requests, one after the other. */
export async function statusesOf(
  surface: RealismSurface,
  count: number,
  line = 'GET /integrations',
): Promise<unknown[]> {
  const statuses: unknown[] = [];
  for (let index = 0; index < count; index += 1) statuses.push(await statusOf(surface, line));
  return statuses;
}

/** How something is refused: the kind of error, and its message. */
export async function refusalOf(act: () => unknown): Promise<unknown> {
  try {
    await act();
    return 'done';
  } catch (error) {
    return error instanceof Error ? [error.name, error.message] : error;
  }
}

/** A field of a response's body. */
export function field(seen: Pick<Seen, 'body'>, name: string): unknown {
  return Reflect.get(Object(seen.body), name);
}

function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}
