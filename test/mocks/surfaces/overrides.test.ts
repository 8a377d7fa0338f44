import { bypass, HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { expect, test } from 'vitest';
import { createIntegrator, type Integrator } from '../../../mocks/surfaces/msw/integrator.ts';
import { setupIntegrator } from '../../../mocks/surfaces/node/setup-integrator.ts';
import { startServer } from '../../../mocks/surfaces/server/start-server.ts';

const base = 'https://api.integrator.io';
const headers = { authorization: 'Bearer my_api_token', 'content-type': 'application/json' };
const options = { seed: 'sample', report: 'silent' } as const;
const record = { _id: '59bbb1e10f7e2a5d7c1a9a01', lastModified: '2026-01-01T00:00:00.000Z', name: 'Theirs' };

/** A fake, the way to call it, and how to end it. */
interface Called {
  readonly integrator: Integrator;
  readonly origin: string;
  readonly call: typeof fetch;
  readonly end: () => Promise<void> | void;
}

const surfaces: Readonly<Record<string, () => Promise<Called> | Called>> = {
  core: () => {
    const integrator = createIntegrator(options);
    return { integrator, origin: base, call: integrator.fetch, end: () => undefined };
  },
  'the short way': () => {
    const integrator = setupIntegrator(options);
    integrator.start();
    return { integrator, origin: base, call: (input, init) => fetch(input, init), end: () => integrator.stop() };
  },
  msw: () => {
    const integrator = createIntegrator(options);
    const server = setupServer(...integrator.handlers);
    server.listen();
    return { integrator, origin: base, call: (input, init) => fetch(input, init), end: () => server.close() };
  },
  HTTP: async () => {
    const integrator = createIntegrator(options);
    const server = await startServer({ integrator, port: 0 });
    return { integrator, origin: server.url, call: (input, init) => fetch(input, init), end: () => server.close() };
  },
};

for (const [name, open] of Object.entries(surfaces)) {
  test(`integrator.use() wins at this surface: ${name}`, async () => {
    const { integrator, origin, call, end } = await open();
    const list = `${origin}/v1/integrations`;
    try {
      integrator.use(
        http.get('*/v1/integrations', () => HttpResponse.json([record], { headers: { 'x-theirs': 'yes' } })),
      );
      const response = await call(list, { headers });
      expect(response.headers.get('x-theirs')).toBe('yes');
      expect(response.headers.get('content-type')).toContain('application/json');
      expect(await response.json()).toEqual([record]);
      expect((await call(`${origin}/v1/tokenInfo`, { headers })).status).toBe(200);
      integrator.resetHandlers();
      expect((await call(list, { headers })).headers.get('x-theirs')).toBeNull();
    } finally {
      await end();
    }
  });

  test(`an override reads the body that was sent at this surface: ${name}`, async () => {
    const { integrator, origin, call, end } = await open();
    try {
      integrator.use(
        http.post('*/v1/integrations', async ({ request }) => {
          const body = await request.json();
          return HttpResponse.json({ ...record, ...Object(body) }, { status: 201 });
        }),
      );
      const response = await call(`${origin}/v1/integrations`, { method: 'POST', headers, body: '{"name":"Grüße"}' });
      expect([response.status, await response.json()]).toEqual([201, { ...record, name: 'Grüße' }]);
      expect(integrator.integrations.size).toBe(1);
    } finally {
      await end();
    }
  });

  test(`an override that breaks the contract is held back at this surface: ${name}`, async () => {
    const { integrator, origin, call, end } = await open();
    try {
      integrator.use(http.get('*/v1/integrations', () => HttpResponse.json([{ ...record, lastModified: 'today' }])));
      const response = await call(`${origin}/v1/integrations`, { headers });
      expect([response.status, response.headers.get('x-contract-violation')]).toEqual([500, 'response-body']);
      expect(await response.json()).toMatchObject({
        error: 'contract-violation',
        message: expect.stringMatching(
          /^Failed to respond to listIntegrations: .*response-body at \/0\/lastModified: .*\(#\/components\/schemas\/Timestamp\/\w+, shared\.yaml line \d+\).* Mend the record, the behaviour or the override that it comes from\.$/,
        ),
      });
      expect(integrator.journal.entries.at(-1)).toMatchObject({
        operation: 'listIntegrations',
        status: 500,
        verdict: 'invalid-response',
      });
    } finally {
      await end();
    }
  });

  test(`an override that fails like the network does fails the call at this surface: ${name}`, async () => {
    const { integrator, origin, call, end } = await open();
    try {
      integrator.use(http.get('*/v1/integrations', () => HttpResponse.error(), { once: true }));
      await expect(call(`${origin}/v1/integrations`, { headers })).rejects.toBeInstanceOf(TypeError);
      expect((await call(`${origin}/v1/integrations`, { headers })).status).toBe(200);
    } finally {
      await end();
    }
  });
}

test.each<[what: string, response: () => Response, rule: string]>([
  ['a status that the document does not know', () => new HttpResponse(null, { status: 418 }), 'undocumented-status'],
  ['a body where none may be', () => HttpResponse.json(record, { status: 200 }), 'response-body'],
  ['text where JSON must be', () => HttpResponse.text('[]'), 'response-content-type'],
  [
    'a 429 without Retry-After',
    () => HttpResponse.json({ errors: [{ code: 'rate_limited', message: 'x' }] }, { status: 429 }),
    'response-header',
  ],
])('%s is held back', async (_what, received, rule) => {
  const integrator = createIntegrator(options);
  integrator.use(http.get(`${base}/v1/integrations`, received));
  const response = await integrator.fetch(`${base}/v1/integrations`, { headers });
  expect([response.status, response.headers.get('x-contract-violation')]).toEqual([500, rule]);
});

test('an override may respond with what the fake cannot: 429 with Retry-After', async () => {
  const integrator = createIntegrator(options);
  const body = { errors: [{ code: 'rate_limited', message: 'Too many requests. Retry after 2 seconds.' }] };
  integrator.use(
    http.get(`${base}/v1/integrations`, () =>
      HttpResponse.json(body, { status: 429, headers: { 'retry-after': '2' } }),
    ),
  );
  const response = await integrator.fetch(`${base}/v1/integrations`, { headers });
  expect([response.status, response.headers.get('retry-after'), await response.json()]).toEqual([429, '2', body]);
});

test('the newest override is asked first, and one that does not respond leaves it to the next', async () => {
  const integrator = createIntegrator(options);
  const asked: string[] = [];
  integrator.use(http.get('*', () => void asked.push('old')));
  integrator.use(http.get('*', () => void asked.push('new')));
  expect((await integrator.fetch(`${base}/v1/integrations`, { headers })).status).toBe(200);
  expect(asked).toEqual(['new', 'old']);
});

test('within one use() the first handler that responds wins, as in msw', async () => {
  const integrator = createIntegrator(options);
  integrator.use(
    http.get('*/v1/integrations', () => HttpResponse.json([record])),
    http.get('*/v1/integrations', () => HttpResponse.json([])),
  );
  expect(await (await integrator.fetch(`${base}/v1/integrations`, { headers })).json()).toEqual([record]);
});

test('an override may ask the fake itself and change its response', async () => {
  const integrator = createIntegrator(options);
  const plain = createIntegrator(options);
  integrator.use(
    http.get('*/v1/integrations', async ({ request }) => {
      const list: unknown = await (await plain.fetch(bypass(request))).json();
      return HttpResponse.json(Array.isArray(list) ? [...list, record] : []);
    }),
  );
  const response: unknown = await (await integrator.fetch(`${base}/v1/integrations`, { headers })).json();
  expect(response).toHaveLength(2);
});

test('an override that throws fails the call with its own error', async () => {
  const integrator = createIntegrator(options);
  integrator.use(
    http.get('*', () => {
      throw new Error('Mine');
    }),
  );
  await expect(integrator.fetch(`${base}/v1/integrations`, { headers })).rejects.toThrow('Mine');
});

test('reset takes the overrides away', async () => {
  const integrator = createIntegrator(options);
  integrator.use(http.get('*', () => new HttpResponse(null, { status: 204 })));
  integrator.reset();
  expect((await integrator.fetch(`${base}/v1/integrations`, { headers })).status).toBe(200);
});

test('an override over HTTP says nothing of how the connection carries it, and may set many cookies', async () => {
  const server = await startServer({ ...options, port: 0 });
  const framing = { 'content-length': '5', 'transfer-encoding': 'chunked', trailer: 'x-a', 'keep-alive': 'timeout=1' };
  server.integrator.mock.override(async () => {
    const response = new Response(JSON.stringify([record]), {
      headers: { ...framing, 'content-type': 'application/json' },
    });
    for (const cookie of ['a=1', 'b=2']) response.headers.append('set-cookie', cookie);
    return response;
  });
  try {
    const response = await fetch(`${server.url}/v1/integrations`, { headers });
    expect([response.status, await response.json(), response.headers.getSetCookie()]).toEqual([
      200,
      [record],
      ['a=1', 'b=2'],
    ]);
    expect([response.headers.get('transfer-encoding'), response.headers.get('trailer')]).toEqual([null, null]);
  } finally {
    await server.close();
  }
});
