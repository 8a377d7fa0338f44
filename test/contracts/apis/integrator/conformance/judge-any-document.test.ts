import { expect, test } from 'vitest';
import type { Phase } from '../../../../../contracts/check/failures/failure.ts';
import { checkConformance, createContract } from '../../../../../contracts/index.ts';
import { rowsOf, soaking } from '../../../../soak/soaking.ts';
import { booksDocument, library, type Scheme } from './books.ts';

const secret = 'wanted-secret-4711';
const basic = `Basic ${btoa(`ada:${secret}`)}`;
const cookieOf = (request: Request): string => request.headers.get('cookie') ?? '';

/** Less than all phases, of which the soak has each. */
const inPhases = (...phases: readonly Phase[]) => (soaking ? {} : { phases, runs: 1 });

const quick = { baseUrl: 'http://127.0.0.1:4711/api', rate: 1e6, runs: 2, sleep: () => Promise.resolve() };

/** Each kind of credentials: what is given, and how a service sees it. */
const kinds: readonly (readonly [
  name: string,
  security: readonly Scheme[],
  login: object,
  isLetIn: (request: Request) => boolean,
])[] = [
  [
    'a key in a header',
    ['key'],
    { credentials: { key: secret } },
    ({ headers }) => headers.get('x-api-key') === secret,
  ],
  [
    'a key in the query',
    ['asked'],
    { credentials: { key: secret } },
    ({ url }) => new URL(url).searchParams.get('api_key') === secret,
  ],
  ['a key in a cookie', ['kept'], { credentials: { key: secret } }, (one) => cookieOf(one) === `session=${secret}`],
  [
    'a user and a password',
    ['login'],
    { credentials: { basic: `ada:${secret}` } },
    ({ headers }) => headers.get('authorization') === basic,
  ],
  [
    'a token',
    ['token'],
    { credentials: { bearer: secret } },
    ({ headers }) => headers.get('authorization') === `Bearer ${secret}`,
  ],
  ['a token alone', ['key'], { token: secret }, ({ headers }) => headers.get('x-api-key') === secret],
  [
    'a header that is given',
    ['key'],
    { credentials: { headers: { 'X-API-Key': secret, 'X-Tenant': 'acme' } } },
    ({ headers }) => headers.get('x-api-key') === secret && headers.get('x-tenant') === 'acme',
  ],
  [
    'a key and a token together',
    ['key', 'token'],
    { credentials: { key: { 'X-Api-Key': secret }, bearer: 'another-secret' } },
    ({ headers }) => headers.get('x-api-key') === secret && headers.get('authorization') === 'Bearer another-secret',
  ],
];

test.each(rowsOf(kinds, 9))(
  'A backend of any document that asks for %s conforms, and none of its secrets is shown',
  async (_, security, login, isLetIn) => {
    const document = booksDocument(security);
    const { fetch } = library(document, isLetIn);
    const report = await checkConformance({
      ...quick,
      ...login,
      contract: createContract(document),
      fetch,
      write: true,
      ...inPhases('examples', 'security'),
    });
    expect(report.failures.map(({ id }) => id)).toEqual([]);
    expect(report.verdict).toBe('conforms');
    expect(report.scope.judged).toBeGreaterThan(soaking ? 60 : 20);
    expect(JSON.stringify(report)).not.toContain(secret);
  },
);

test.each(rowsOf(kinds, 9))(
  'A backend that asks for %s and lets everybody in is found, without a secret in what is said',
  async (_, security, login) => {
    const document = booksDocument(security);
    const { fetch } = library(document, () => true);
    const report = await checkConformance({
      ...quick,
      ...login,
      contract: createContract(document),
      // The fake lets in who shows any key; this one does not even ask.
      fetch: (input, init) => fetch(anybody(security, new Request(input, init))),
      write: true,
      phases: ['security'],
    });
    expect(report.verdict).toBe('violates');
    const checks = new Set(report.failures.map(({ check }) => check));
    expect([...checks].join()).toMatch(/no credentials/);
    expect([...checks].join()).toMatch(/not good/);
    expect(JSON.stringify(report)).not.toContain(secret);
    expect(report.failures[0]?.curl).toMatch(/^curl /);
  },
);

/** The request as if whoever sends it had shown what is wanted. */
function anybody(security: readonly Scheme[], request: Request): Request {
  const url = new URL(request.url);
  url.searchParams.set('api_key', secret);
  const shown = new Request(url, request);
  shown.headers.set('x-api-key', secret);
  shown.headers.set('cookie', `session=${secret}`);
  shown.headers.set('authorization', security.includes('login') ? basic : `Bearer ${secret}`);
  return shown;
}

test('What looks as if it sends something is not called, and noted, until somebody allows it', async () => {
  const document = booksDocument();
  const contract = createContract(document);
  const run = async (more: object): Promise<{ called: string[]; notes: string[] }> => {
    const { fetch, requests } = library(document, () => true);
    const report = await checkConformance({
      ...quick,
      token: secret,
      contract,
      fetch,
      write: true,
      ...inPhases('security'),
      ...more,
    });
    return {
      called: requests.filter(({ url }) => url.includes('/invite')).map(({ method }) => method),
      notes: report.notes.map(({ message }) => message).filter((message) => message.startsWith('not called')),
    };
  };
  const careful = await run({});
  expect(careful.called).toEqual([]);
  expect(careful.notes).toEqual([
    expect.stringMatching(/^not called: POST \/books\/\{id\}\/invite looks as if it sends something: "invite"/),
  ]);
  const allowed = await run({ allowSideEffects: true });
  expect(allowed.called).toContain('POST');
  expect(allowed.notes).toEqual([]);
});
