import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { rowsOf, soaking, soakTest } from '../../../soak/soaking.ts';
import { library } from '../any-api/backend.ts';
import { judgeAny, token } from '../any-api/judge-any.ts';
import { libraryDocument, type Ways } from '../any-api/library.ts';

type Fetch = typeof globalThis.fetch;

const ways: Ways = { strangers: 401, isStrict: true };
const contract = createContract(libraryDocument(ways));

/** Stands before a good library and does one thing wrong. */
type Fault = (request: Request, next: (request: Request) => Promise<Response>) => Promise<Response>;

const isOf = (request: Request, method: string): boolean => request.method === method;
const letIn = (request: Request): Request => {
  const headers = new Headers(request.headers);
  headers.set('authorization', `Bearer ${token}`);
  return new Request(request, { headers });
};
const changed = async (response: Response, change: (value: Record<string, unknown>) => unknown): Promise<Response> =>
  response.ok && response.status !== 204
    ? Response.json(change(await response.json()), { status: response.status })
    : response;
const withBody = async (request: Request, change: (value: Record<string, unknown>) => unknown): Promise<Request> => {
  const { method, headers, url } = request;
  const text = await request.text();
  try {
    const value: unknown = JSON.parse(text);
    const body = typeof value === 'object' && value !== null && 'title' in value ? change({ ...value }) : value;
    return new Request(url, { method, headers, body: JSON.stringify(body) });
  } catch {
    return new Request(url, { method, headers, body: text });
  }
};

const faults: Readonly<Record<string, Fault>> = {
  'a creation loses the pages': async (request, next) =>
    next(isOf(request, 'POST') ? await withBody(request, ({ pages: _, ...rest }) => rest) : request),
  'a replacement is acknowledged, and not kept': async (request, next) => {
    if (!isOf(request, 'PUT')) return next(request);
    const before = await (await next(new Request(request.url, { headers: request.headers }))).text();
    const response = await next(request.clone());
    if (response.ok) {
      const { id: _, ...book } = JSON.parse(before);
      await next(new Request(request.url, { method: 'PUT', headers: request.headers, body: JSON.stringify(book) }));
    }
    return response;
  },
  'a removal removes nothing': async (request, next) =>
    isOf(request, 'DELETE') && request.headers.get('authorization') === `Bearer ${token}`
      ? new Response(null, { status: 204 })
      : next(request),
  'a read shows another title': async (request, next) =>
    isOf(request, 'GET') && /books\/./.test(request.url)
      ? changed(await next(request), (book) => ({ ...book, title: 'Another' }))
      : next(request),
  'the list forgets the newest': async (request, next) =>
    isOf(request, 'GET') && request.url.endsWith('/books')
      ? changed(await next(request), (books) => (Array.isArray(books) ? books.slice(0, -1) : books))
      : next(request),
  'strangers may read': async (request, next) => next(isOf(request, 'GET') ? letIn(request) : request),
  'strangers may remove': async (request, next) => next(isOf(request, 'DELETE') ? letIn(request) : request),
  'the body is looked at before the token': async (request, next) => {
    const response = await next(letIn(request.clone()));
    return response.status === 422 && !request.headers.get('authorization')?.includes(token) ? response : next(request);
  },
  'a title without a letter is taken': async (request, next) =>
    next(
      request.method.startsWith('P')
        ? await withBody(request, (book) => ({ ...book, title: book['title'] || 'Untitled' }))
        : request,
    ),
  'pages may be negative': async (request, next) =>
    next(
      request.method.startsWith('P')
        ? await withBody(request, (book) => ({ ...book, pages: Math.abs(Number(book['pages'] ?? 0)) || 0 }))
        : request,
    ),
  'a creation gets 202': async (request, next) => {
    const response = await next(request);
    return response.status === 201 ? new Response(response.body, { status: 202, headers: response.headers }) : response;
  },
  'a wrong body is a fault of the server': async (request, next) => {
    const response = await next(request);
    return response.status === 422 ? new Response('oops', { status: 500 }) : response;
  },
  'the id is a number': async (request, next) =>
    changed(await next(request), (book) => ('id' in book ? { ...book, id: 7 } : book)),
};

test.each(rowsOf(Object.keys(faults), 40))('a bad library is called bad by its document alone: %s', async (name) => {
  const { fetch } = library(ways, token);
  const next = (request: Request): Promise<Response> => fetch(request);
  const faulty: Fetch = (input, init) => faults[name]?.(new Request(input, init), next) ?? fetch(input, init);
  const report = await judgeAny(contract, faulty, soaking ? {} : { phases: ['positive'], runs: 1 });
  expect(report.verdict).toBe('violates');
});

soakTest('the same library without a fault conforms', async () => {
  const report = await judgeAny(contract, library(ways, token).fetch);
  expect(report).toMatchObject({ verdict: 'conforms', failures: [], leftovers: [] });
});
