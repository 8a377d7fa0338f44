import { isRecord } from '../../../../spec/document/document.ts';

/** How a backend with settings and a profile deviates. */
export interface Ways {
  /** Fields beside the usual ones of the settings, and what stands in them. */
  readonly more?: Readonly<Record<string, { readonly schema: object; readonly value?: unknown }>>;
  readonly onPut?: (now: Settings, sent: Settings) => Settings;
  readonly onPatch?: (now: Settings, sent: Settings) => Settings;
  /** What a write responds with; `undefined`: 204. */
  readonly shown?: (written: Settings, before: Settings) => Settings | undefined;
  readonly onRefusal?: (now: Settings, sent: unknown) => Settings;
  /** What a write leaves there whose credentials are not good, and that is refused. */
  readonly onStranger?: (now: Settings, sent: Settings) => Settings;
  readonly takesAll?: boolean;
  readonly letsIn?: boolean;
  readonly isThere?: boolean;
}

export type Settings = Record<string, unknown>;

const usual: Readonly<Record<string, object>> = {
  theme: { type: 'string', enum: ['dark', 'light'] },
  pageSize: { type: 'integer', minimum: 1, maximum: 50 },
  notify: { type: 'boolean' },
  title: { type: 'string', maxLength: 40 },
  email: { type: 'string' },
  updatedAt: { type: 'string', readOnly: true },
};

const first: Settings = {
  theme: 'dark',
  pageSize: 50,
  notify: true,
  title: 'Home',
  email: 'a@b.example',
  updatedAt: '1',
};

/** The document of a backend with one record of settings, and one profile that stands in an envelope. */
export function settingsDocument({ more = {} }: Ways): string {
  const fields = Object.fromEntries(Object.entries(more).map(([name, { schema }]) => [name, schema]));
  const settings = { type: 'object', properties: { ...usual, ...fields } };
  const wrapped = { type: 'object', required: ['user'], properties: { user: settings } };
  const body = (schema: object): object => ({ required: true, content: { 'application/json': { schema } } });
  const shown = (schema: object): object => ({
    200: { description: 'Shown.', content: { 'application/json': { schema } } },
    204: { description: 'Done.' },
    401: { description: 'Who are you?' },
    404: { description: 'Gone.' },
    422: { description: 'Wrong.' },
  });
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Settings', version: '1' },
    security: [{ user: [] }],
    components: { securitySchemes: { user: { type: 'http', scheme: 'bearer' } } },
    paths: {
      '/settings': {
        get: { operationId: 'readSettings', responses: shown(settings) },
        put: { operationId: 'putSettings', requestBody: body(settings), responses: shown(settings) },
      },
      '/me': {
        get: { operationId: 'readMe', responses: shown(wrapped) },
        patch: { operationId: 'patchMe', requestBody: body(wrapped), responses: shown(wrapped) },
      },
    },
  });
}

function isValid(sent: unknown): sent is Settings {
  if (!isRecord(sent)) return false;
  const { theme = 'dark', pageSize = 1, notify = true, title = '', email = '' } = sent;
  return (
    ['dark', 'light'].includes(String(theme)) &&
    typeof theme === 'string' &&
    Number.isInteger(pageSize) &&
    Number(pageSize) >= 1 &&
    Number(pageSize) <= 50 &&
    typeof notify === 'boolean' &&
    typeof title === 'string' &&
    title.length <= 40 &&
    typeof email === 'string'
  );
}

/** A backend by that document, written by hand. */
export function settingsBackend(
  ways: Ways,
  token: string,
): { readonly fetch: typeof fetch; readonly held: Record<string, Settings>; readonly writes: () => number } {
  const more = Object.entries(ways.more ?? {}).flatMap(([name, { value }]) =>
    value === undefined ? [] : [[name, value]],
  );
  const held: Record<string, Settings> = {
    '/settings': { ...first, ...Object.fromEntries(more) },
    '/me': { ...first },
  };
  let writes = 0;
  const respond: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname } = new URL(request.url);
    const isWrapped = pathname === '/me';
    const show = (value: Settings): Response => Response.json(isWrapped ? { user: value } : value);
    const before = held[pathname];
    if (before === undefined || ways.isThere === false) return new Response(null, { status: 404 });
    const isWrite = request.method !== 'GET';
    if (isWrite) writes += 1;
    const isKnown = request.headers.get('authorization') === `Bearer ${token}`;
    const body = isWrite ? readJson(await request.text()) : undefined;
    const sent = isWrapped && isRecord(body) ? body['user'] : body;
    if (!isKnown && !(isWrite && ways.letsIn === true)) {
      if (isRecord(sent)) held[pathname] = ways.onStranger?.(before, sent) ?? before;
      return new Response(null, { status: 401 });
    }
    if (!isWrite) return show(before);
    if (!isRecord(sent) || (!isValid(sent) && ways.takesAll !== true)) {
      held[pathname] = ways.onRefusal?.(before, sent) ?? before;
      return new Response(null, { status: 422 });
    }
    const put = ways.onPut ?? ((_now: Settings, { ...all }: Settings): Settings => all);
    const patch = ways.onPatch ?? ((now: Settings, all: Settings): Settings => ({ ...now, ...all }));
    const written = { ...(isWrapped ? patch : put)(before, sent), updatedAt: String(writes) };
    held[pathname] = written;
    const shown = ways.shown === undefined ? written : ways.shown(written, before);
    return shown === undefined ? new Response(null, { status: 204 }) : show(shown);
  };
  return { held, writes: () => writes, fetch: respond };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
