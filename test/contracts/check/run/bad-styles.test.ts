import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { rowsOf } from '../../../soak/soaking.ts';
import { judgeAny, token } from '../any-api/judge-any.ts';
import { collections } from '../any-api/styles/collections.ts';
import { forms } from '../any-api/styles/forms.ts';
import type { Handler } from '../any-api/styles/rest.ts';

/** Stands before a good backend and does one thing wrong. */
type Fault = (request: Request, next: Handler) => Promise<Response>;

/** The request with the key that lets it in, wherever the backend looks for it. */
const letIn = async (request: Request): Promise<Request> => {
  const url = new URL(request.url);
  url.searchParams.set('key', token);
  const { method, headers } = request;
  const body = await request.text();
  const shown = new Headers(headers);
  shown.set('x-key', token);
  return new Request(url, { method, headers: shown, ...(body !== '' && { body }) });
};
const only =
  (method: string, change: (response: Response) => Response): Fault =>
  async (request, next) => {
    const response = await next(request);
    return request.method === method && response.status < 400 ? change(response) : response;
  };
const lateRefusal: Fault = async (request, next) => {
  const response = await next(await letIn(request.clone()));
  return [400, 415, 422].includes(response.status) ? response : next(request);
};
const brokenRefusal: Fault = async (request, next) => {
  const response = await next(request);
  return [409, 422].includes(response.status) ? new Response('oops', { status: 500 }) : response;
};
const shorterNames: Fault = async (request, next) => {
  if (!['POST', 'PUT'].includes(request.method)) return next(request);
  const { url, method, headers } = request;
  const body = (await request.text()).replace(/"name":"([^"]{200})[^"]*"/, '"name":"$1"');
  return next(new Request(url, { method, headers, body }));
};
const removedInName: Fault = async (request, next) =>
  request.method === 'DELETE' ? new Response(null, { status: 204 }) : next(request);

const rows: [style: string, what: string, fault: Fault, sentence: RegExp][] = [
  [
    'a version in a header, a key in another',
    'anybody may make one',
    async (request, next) => next(request.method === 'POST' ? await letIn(request) : request),
    /must be refused/,
  ],
  ['a version in a header, a key in another', 'the body is looked at before the key', lateRefusal, /say first/],
  [
    'a key in the query',
    'anybody may remove one',
    async (request, next) => next(request.method === 'DELETE' ? await letIn(request) : request),
    /must be refused/,
  ],
  ['a key in the query', 'the body is looked at before the key', lateRefusal, /say first/],
  [
    'pages of ten at most, by a cursor, newest first',
    'a page holds twenty',
    only('GET', (response) => {
      const one = { id: 't', name: 'n' };
      return Response.json({ data: Array(20).fill(one), next: null }, { headers: response.headers });
    }),
    /data/,
  ],
  [
    'a creation that sends the reader on, and no word on a replacement',
    'nobody learns where',
    only('POST', ({ status }) => new Response(null, { status })),
    /Location/i,
  ],
  [
    'a creation that sends the reader on, and no word on a replacement',
    'a creation is sent on with a status that nobody wrote down',
    only('POST', ({ headers }) => new Response(null, { status: 302, headers })),
    /302/,
  ],
  ['what is not there is forbidden, and ids are numbers', 'a removal removes nothing', removedInName, /deleted/],
  ['paths that end in a slash', 'a wrong body is a fault of the server', brokenRefusal, /500/],
  ['paths that end in a slash', 'a removal removes nothing', removedInName, /deleted/],
  ['a replacement that must name the version it replaces', 'long names are cut', shorterNames, /too long/],
  ['trees of any depth', 'a wrong body is a fault of the server', brokenRefusal, /500/],
  [
    'one of two kinds, distinguished by a field',
    'what was read is no JSON by its label',
    only('GET', ({ body }) => new Response(body, { headers: { 'content-type': 'text/plain' } })),
    /Content-Type/,
  ],
];

test.each(rowsOf(rows, 14))('a bad backend is called bad: %s, but %s', async (style, _what, fault, sentence) => {
  const good = { ...collections, ...forms }[style];
  if (good === undefined) throw new Error(`There is no style ${style}.`);
  const next = good.backend(token);
  const report = await judgeAny(
    createContract(JSON.stringify(good.document)),
    (input, init) => fault(new Request(input, init), next),
    { runs: 2 },
  );
  expect(report.verdict, report.reason).toBe('violates');
  expect(report.failures.map(({ check, message }) => `${check}: ${message}`).join('\n')).toMatch(sentence);
});
