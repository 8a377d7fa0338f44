import { expect } from 'vitest';

export type Thing = Readonly<Record<string, unknown>>;
export type Handler = (request: Request) => Promise<Response>;

/** An API of a style that many have: its document, and a backend written by hand that keeps to it. */
export interface Style {
  readonly document: object;
  /** Makes a backend that lets this token in. */
  readonly backend: (token: string) => Handler;
  /** What the kit says it could not judge. */
  readonly unjudged?: RegExp;
  /** Whether a run that only reads finds nothing to ask. */
  readonly onlyWrites?: boolean;
}

/** How a collection is kept; what is left out is done as most do it. */
export interface Keeping {
  /** The path of the collection, with the base. */
  readonly at: string;
  readonly isValid: (body: Thing) => boolean;
  /** What of a body is stored, in the form in which it is stored. */
  readonly kept?: (body: Thing) => Thing;
  readonly idField?: string;
  readonly nextId?: (things: ReadonlyMap<string, Thing>) => string | number;
  readonly isId?: (text: string) => boolean;
  readonly created?: (thing: Thing, path: string) => Response;
  readonly replaced?: (thing: Thing) => Response;
  readonly removed?: (thing: Thing) => Response;
  readonly shown?: (thing: Thing) => unknown;
  readonly listed?: (things: readonly Thing[], url: URL) => Response;
  /** What is sent in an envelope. */
  readonly opened?: (body: Thing) => unknown;
  readonly type?: string;
  readonly wrong?: number;
  readonly missing?: number;
  /** What is looked at first. */
  readonly first?: (request: Request) => Response | undefined;
  /** The end of every path. */
  readonly end?: '/';
  readonly methods?: RegExp;
}

/** An error as these backends have it. */
export const refuse = (status: number, headers: Readonly<Record<string, string>> = {}): Response =>
  Response.json({ error: `Refused with ${status}.` }, { status, headers });

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keeps a collection in memory. */
export function keep(keeping: Keeping): Handler {
  const { at, isValid, kept = (body) => body, idField = 'id', isId = () => true, end = '' } = keeping;
  const { wrong = 422, missing = 404, type = 'application/json', opened = (body) => body } = keeping;
  const { shown = (thing) => thing, methods = /^(GET|POST|PUT|DELETE)$/ } = keeping;
  const things = new Map<string, Thing>();
  let last = 0;
  const nextId = keeping.nextId ?? (() => `t${++last}`);

  async function bodyOf(request: Request): Promise<Thing | number> {
    const text = await request.text();
    if (text === '') return 400;
    if (request.headers.get('content-type')?.split(';')[0] !== type) return 415;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return 400;
    }
    const body = isThing(value) ? opened(value) : undefined;
    return isThing(body) && isValid(body) ? kept(body) : wrong;
  }

  return async (request) => {
    expect(request.method, 'no method that the document does not have').toMatch(methods);
    const early = keeping.first?.(request);
    if (early !== undefined) return early;
    const url = new URL(request.url);
    if (!url.pathname.startsWith(at + (end === '/' ? '/' : '')) || !url.pathname.endsWith(end)) return refuse(404);
    const [id = '', ...rest] = url.pathname.slice(at.length).split('/').filter(Boolean).map(decodeURIComponent);
    if (rest.length > 0) return refuse(404);
    if (id === '') {
      if (request.method === 'GET') {
        return keeping.listed?.([...things.values()], url) ?? Response.json([...things.values()].map(shown));
      }
      if (request.method !== 'POST') return refuse(405);
      const body = await bodyOf(request);
      if (typeof body === 'number') return refuse(body);
      const newId = nextId(things);
      const thing = { [idField]: newId, ...body };
      things.set(String(newId), thing);
      return keeping.created?.(thing, `${at}/${newId}${end}`) ?? Response.json(shown(thing), { status: 201 });
    }
    if (!isId(id)) return refuse(400);
    const thing = things.get(id);
    if (request.method === 'PUT') {
      const body = await bodyOf(request);
      if (typeof body === 'number') return refuse(body);
      if (thing === undefined) return refuse(missing);
      const next = { [idField]: thing[idField], ...body };
      things.set(id, next);
      return keeping.replaced?.(next) ?? Response.json(shown(next));
    }
    if (thing === undefined) return refuse(missing);
    if (request.method === 'GET') return Response.json(shown(thing));
    if (request.method !== 'DELETE') return refuse(405);
    things.delete(id);
    return keeping.removed?.(thing) ?? new Response(null, { status: 204 });
  };
}

export const json = (schema: unknown, type = 'application/json'): object => ({ content: { [type]: { schema } } });
export const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
export const text = { type: 'string' };
const wrongs = { description: 'Wrong', ...json({ type: 'object', required: ['error'], properties: { error: text } }) };

/** The errors that a document names. */
export const errors = (...statuses: readonly (number | string)[]): object =>
  Object.fromEntries(statuses.map((status) => [status, wrongs]));

/** A document, by its paths and schemas. */
export function describe(
  title: string,
  paths: object,
  schemas: object = {},
  more: Readonly<Record<string, unknown>> = {},
): object {
  return {
    openapi: '3.1.0',
    info: { title, version: '1' },
    servers: [{ url: 'https://style.example/v3' }],
    paths,
    components: { schemas, ...(more['securitySchemes'] !== undefined && { securitySchemes: more['securitySchemes'] }) },
    ...(more['security'] !== undefined && { security: more['security'] }),
  };
}

/** The operations of a collection `/NAME`, with what is particular in place of what most have. */
export function crudPaths(
  name: string,
  thing: object,
  more: {
    readonly parameters?: readonly object[];
    readonly listParameters?: readonly object[];
    readonly writeParameters?: readonly object[];
    readonly id?: object;
    readonly end?: '/';
    readonly list?: object;
    readonly created?: object;
    readonly replaced?: object;
    readonly removed?: object;
    readonly body?: object;
    readonly missing?: number;
    readonly also?: readonly (number | string)[];
    readonly type?: string;
  } = {},
): object {
  const { end = '', missing = 404, also = [], parameters = [], writeParameters = [], type } = more;
  const one = { description: 'One', ...json(thing, type) };
  const requestBody = { required: true, ...json(more.body ?? thing, type) };
  const writes = [400, 415, 422, ...also];
  return {
    [`/${name}${end}`]: {
      parameters,
      get: {
        operationId: `list-${name}`,
        parameters: more.listParameters ?? [],
        responses: {
          200: { description: 'All', ...json(more.list ?? { type: 'array', items: thing }, type) },
          ...errors(400, ...also),
        },
      },
      post: {
        operationId: `add-${name}`,
        requestBody,
        responses: { ...(more.created ?? { 201: one }), ...errors(...writes) },
      },
    },
    [`/${name}/{id}${end}`]: {
      parameters: [...parameters, { name: 'id', in: 'path', required: true, schema: more.id ?? text }],
      get: { operationId: `read-${name}`, responses: { 200: one, ...errors(400, missing, ...also) } },
      put: {
        operationId: `replace-${name}`,
        parameters: writeParameters,
        requestBody,
        responses: { ...(more.replaced ?? { 200: one }), ...errors(...writes, missing) },
      },
      delete: {
        operationId: `remove-${name}`,
        parameters: writeParameters,
        responses: { ...(more.removed ?? { 204: { description: 'Gone' } }), ...errors(400, missing, ...also) },
      },
    },
  };
}
