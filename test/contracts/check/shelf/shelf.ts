import { isRecord } from '../../../../spec/document/document.ts';
import type { JsonObject } from '../../../../spec/json/json-object.ts';

/** What a backend is asked. */
export interface Asked {
  readonly method: string;
  /** The path of the collection, or of what stands below a record: `/notes`. */
  readonly path: string;
  readonly id: string | undefined;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly text: string;
  readonly sent: JsonObject | undefined;
}

/** What a backend responds with. */
export interface Said {
  readonly status: number;
  readonly value?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Kept = { [name: string]: unknown; id: string };
export type Records = Map<string, Kept>;

/** What a backend does otherwise than an honest one. */
export type Lie = (honest: () => Said, asked: Asked, at: (path: string) => Records) => Said;

/** The fields that belong to the service. */
const owned = new Set(['id', 'made', 'at', 'live']);

/** A backend that keeps records in collections, as any honest one does; and one that does something otherwise. */
export function shelf(lie: Lie = (honest) => honest()): typeof fetch {
  const shelves = new Map<string, Records>();
  let last = 0;
  let clock = Date.UTC(2026, 0, 1);
  const at = (path: string): Records => {
    const there = shelves.get(path) ?? new Map<string, Kept>();
    shelves.set(path, there);
    return there;
  };
  const written = (sent: JsonObject | undefined): JsonObject => {
    const fields = Object.entries(sent ?? {}).filter(([name]) => !owned.has(name));
    clock += 1000;
    return { ...Object.fromEntries(fields), at: new Date(clock).toISOString() };
  };
  const isAbove = (path: string): boolean => {
    const [parent = '', id] = path.split(/\/(?=[^/]+\/[^/]+$)/);
    const [above] = id?.split('/') ?? [];
    return path.split('/').length < 4 || (above !== undefined && at(parent).has(above));
  };
  const onAll = ({ method, path, sent, query }: Asked): Said => {
    if (!isAbove(path)) return { status: 404 };
    const all = [...at(path).values()];
    const skip = Number(query.get('skip') ?? 0);
    if (method !== 'POST') return { status: 200, value: all.slice(skip, skip + Number(query.get('limit') ?? 100)) };
    if (typeof sent?.['name'] !== 'string') return { status: 422 };
    const id = `n${++last}`;
    const made: Kept = { id, ...written(sent), made: `as ${id}` };
    at(path).set(id, made);
    return { status: 201, value: made };
  };
  const onOne = ({ method, path, id = '', sent }: Asked): Said => {
    const one = at(path).get(id);
    if (one === undefined || !isAbove(path)) return { status: 404 };
    if (method === 'DELETE') {
      at(path).delete(id);
      return { status: 204 };
    }
    if (method === 'GET' || method === 'HEAD') return { status: 200, value: one };
    if (sent === undefined || (method === 'PUT' && typeof sent['name'] !== 'string')) return { status: 422 };
    const now: Kept = { id, ...(method === 'PATCH' && one), ...written(sent), made: one['made'] };
    for (const [name, value] of Object.entries(now)) if (value === null) delete now[name];
    at(path).set(id, now);
    return { status: 200, value: now };
  };
  return async (input, init) => {
    const request = new Request(input, init);
    const { pathname, searchParams } = new URL(request.url);
    const steps = pathname.split('/').slice(1);
    const body = await request.text();
    const sent = parsed(body);
    const isOne = steps.length % 2 === 0;
    const asked: Asked = {
      method: request.method,
      path: `/${steps.slice(0, isOne ? -1 : undefined).join('/')}`,
      id: isOne ? decodeURIComponent(steps.at(-1) ?? '') : undefined,
      query: searchParams,
      headers: request.headers,
      text: body,
      sent,
    };
    const { status, value, headers = {} } = lie(() => (isOne ? onOne(asked) : onAll(asked)), asked, at);
    const isBare = value === undefined || request.method === 'HEAD';
    return isBare ? new Response(null, { status, headers }) : Response.json(value, { status, headers });
  };
}

function parsed(body: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
