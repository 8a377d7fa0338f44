import { expect, test } from 'vitest';
import { createCore } from '../../../../../mocks/integrator/integrator.ts';
import { isRecord } from '../../../../../spec/document/document.ts';
import { judge } from '../../../check/judge.ts';

type Body = Readonly<Record<string, unknown>>;

/** One thing that a backend does wrong: to what it is sent, or to what it responds with. */
interface Defect {
  /** Method and path of the requests that it is about. */
  readonly at: RegExp;
  readonly sent?: (body: Body) => object;
  readonly returned?: (body: Body) => object;
  /** The status that it responds with, and nothing else. */
  readonly status?: number;
}

const one = '[0-9a-f]{24}';

const defects: readonly (readonly [what: string, rule: string, defect: Defect])[] = [
  ['shows the content of scripts in lists', 'shown field', { at: /^GET \/scripts$/, returned: withContent }],
  ['shows the content of a script that was made', 'shown field', { at: /^POST \/scripts$/, returned: withContent }],
  ['shows the content of a script that was replaced', 'shown field', { at: /^PUT \/scripts\//, returned: withContent }],
  [
    'loses the content of a script that is replaced',
    'kept content',
    { at: /^PUT \/scripts\//, sent: (body) => ({ ...body, content: 'other' }) },
  ],
  [
    'loses the content of a new script',
    'kept content',
    { at: /^POST \/scripts$/, sent: (body) => ({ ...body, content: 'other' }) },
  ],
  [
    'keeps the name of an original for its copy',
    'copy name',
    { at: new RegExp(`^POST /exports/${one}/clone$`), sent: ({ name, ...body }) => body },
  ],
  [
    'does not say what a copy was made of',
    'copy _sourceId',
    { at: new RegExp(`^POST /imports/${one}/clone$`), returned: ({ _sourceId, ...body }) => body },
  ],
  [
    'leaves an import its connection',
    'other connection',
    { at: new RegExp(`^PUT /imports/${one}/replaceConnection$`), status: 200 },
  ],
  [
    'lets anybody send to a listener',
    'refusal unknown-record',
    { at: new RegExp(`^POST /exports/${one}/[^/]+/data$`), status: 204 },
  ],
  [
    'counts no instances of an abstract flow',
    'numInstances',
    { at: new RegExp(`^GET /flows/${one}$`), returned: ({ numInstances, ...body }) => body },
  ],
  [
    'counts instances of an abstract flow that are gone',
    'numInstances',
    {
      at: new RegExp(`^GET /flows/${one}$`),
      returned: (body) => (typeof body['numInstances'] === 'number' ? { ...body, numInstances: 1 } : body),
    },
  ],
  [
    'lets a connection send as much at a time as it likes',
    'lowered level',
    { at: /^POST \/connections$/, returned: (body) => withLevel(body, 1000) },
  ],
  [
    'lets a connection send nothing at a time',
    'lowered level',
    { at: /^POST \/connections$/, returned: (body) => withLevel(body, 0) },
  ],
];

test.each(defects)('a backend that %s is found', async (_what, rule, defect) => {
  const { fetch } = spoiled(defect);
  const resources = [/connections|exports|flows|imports|scripts/.exec(defect.at.source)?.[0] ?? ''];
  const { failures } = await judge(fetch, { resources, phases: ['positive', 'stateful'] });
  expect(failures.map((failure) => failure.rule)).toContain(rule);
});

function withContent(body: Body): object {
  return { ...body, content: 'x' };
}

/** The fake with a defect in front of it. */
function spoiled({ at, sent, returned, status }: Defect): { readonly fetch: typeof globalThis.fetch } {
  const core = createCore({ report: 'silent' });
  return {
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { pathname } = new URL(request.url);
      if (!at.test(`${request.method} ${pathname.replace('/v1', '')}`)) return core.fetch(request);
      if (status !== undefined) return new Response(null, { status });
      const body: unknown = request.body === null ? undefined : parsed(await request.clone().text());
      const json = isRecord(body) && sent !== undefined ? JSON.stringify(sent(body)) : undefined;
      const response = await core.fetch(json === undefined ? request : new Request(request, { body: json }));
      const value = parsed(await response.clone().text());
      if (returned === undefined || !response.ok || value === undefined) return response;
      const edited = Array.isArray(value) ? value.map((item) => returned(Object(item))) : returned(Object(value));
      return new Response(JSON.stringify(edited), response);
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A connection that says how much it sends at a time, with another number. */
function withLevel(body: Body, concurrencyLevel: number): object {
  const { http } = body;
  return isRecord(http) && http['concurrencyLevel'] !== undefined
    ? { ...body, http: { ...http, concurrencyLevel } }
    : body;
}
