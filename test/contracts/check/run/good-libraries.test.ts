import { expect, test } from 'vitest';
import { createLedger, type LedgerLine } from '../../../../contracts/check/ledger/ledger.ts';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { rowsOf, soakTest } from '../../../soak/soaking.ts';
import { library } from '../any-api/backend.ts';
import { judgeAny, token } from '../any-api/judge-any.ts';
import { libraryDocument, type Ways } from '../any-api/library.ts';
import { shopDocument } from '../any-api/shop.ts';

/** Every conforming way, and what of it the kit says it could not judge. */
const libraries: [way: string, ways: Ways, unjudged?: RegExp][] = [
  ['as most do it', {}],
  ['integer ids that are given again', { ids: 'integer' }],
  ['an id of another name', { idField: 'bookId' }],
  ['200 for a creation', { created: 200 }],
  ['a creation that only says where', { created: 'location' }],
  ['a creation that says nothing', { created: 'silent' }],
  ['a replacement without a body', { replaced: 204 }],
  ['a removal that shows what it removed', { removed: 200 }],
  ['a removal that comes later', { removed: 202 }, /a deleted record goes could not be judged/],
  ['a removal that can be repeated', { removedAgain: 204 }],
  ['410 for what is gone', { missing: 410 }],
  ['a list in an envelope', { list: 'envelope' }],
  ['a list of summaries', { list: 'summaries' }],
  ['a list that shows three at a time', { list: 'first three' }, /may be on another page/],
  ['replacements that merge', { merges: true }],
  ['replacements that create', { putCreates: true }],
  ['texts without spaces at their ends', { trims: true }, /another form than it was sent/],
  ['a counter that each read moves', { counts: true }],
  ['titles that are unique', { unique: true }, /refuses a valid request with 409/],
  ['what is read-only or unknown refused', { isStrict: true }],
  ['no error in the document', { namesNoErrors: true }, /which the document does not name/],
  ['records that are archived', { archives: true }, /a deleted record goes could not be judged/],
  ['strangers that are refused with 401', { strangers: 401 }],
  ['strangers that are refused with 403', { strangers: 403 }],
  [
    'everything otherwise',
    {
      ids: 'integer',
      created: 200,
      replaced: 204,
      list: 'envelope',
      removedAgain: 204,
      merges: true,
      counts: true,
      isStrict: true,
      strangers: 401,
    },
  ],
];

test.each(rowsOf(libraries, 30))('a good library is never called bad: %s', async (_way, ways, unjudged = /^/) => {
  const { fetch, books } = library(ways, token);
  for (const id of ['1', '2', '3']) {
    books.set(id, { [ways.idField ?? 'id']: ways.ids === 'integer' ? Number(id) : id, title: 'Of somebody else' });
  }
  const report = await judgeAny(createContract(libraryDocument(ways)), fetch);
  expect(report.failures.map(({ check, message, received }) => ({ check, message, received }))).toEqual([]);
  expect(report.verdict).toBe('conforms');
  expect(books.get('1')).toMatchObject({ title: 'Of somebody else' });
  expect(report.notes.map(({ message }) => message).join('\n')).toMatch(unjudged);
});

test('an id that is given again before the response to its removal stays in the ledger', () => {
  const lines: LedgerLine[] = [];
  const ledger = createLedger('a tag', (line) => void lines.push(line));
  ledger.created('/books', '7');
  ledger.leaving('/books', '7');
  expect(ledger.holds('/books', '7')).toBe(false);
  ledger.created('/books', '7');
  ledger.removed('/books', '7');
  expect(ledger.remaining()).toEqual([{ collection: '/books', id: '7' }]);
  expect(lines).toEqual([{ event: 'created', collection: '/books', id: '7' }]);
});

soakTest('a write without a token goes to no record but those of the run', async () => {
  const ways: Ways = { ids: 'integer', strangers: 401 };
  const { fetch, books } = library(ways, token);
  for (const id of ['0', '1']) books.set(id, { id: Number(id), title: 'Of somebody else' });
  const touched: string[] = [];
  await judgeAny(createContract(libraryDocument(ways)), (input, init) => {
    const { pathname } = new URL(String(input));
    if (init?.method !== 'GET' && /\/books\/[01]$/.test(pathname)) touched.push(`${init?.method} ${pathname}`);
    return fetch(input, init);
  });
  expect(touched).toEqual([]);
});

test('a record that cannot be distinguished from others is written to by nobody, not even in vain', async () => {
  const document = JSON.parse(
    shopDocument({ article: { type: 'object', properties: { amount: { type: 'integer' } } } }),
  );
  document.security = [{ token: [] }];
  document.components.securitySchemes = { token: { type: 'http', scheme: 'bearer' } };
  for (const item of Object.values<Record<string, { responses: object }>>(document.paths)) {
    for (const { responses } of Object.values(item)) {
      if (responses !== undefined) Object.assign(responses, { 401: { description: 'Who are you?' } });
    }
  }
  const written: string[] = [];
  const report = await judgeAny(createContract(JSON.stringify(document)), async (input, init) => {
    const { method, url, headers } = new Request(input, init);
    if (method !== 'GET') written.push(`${method} ${new URL(url).pathname}`);
    return headers.get('authorization') === `Bearer ${token}` ? Response.json([]) : new Response(null, { status: 401 });
  });
  expect(new Set(written)).toEqual(new Set(['POST /v2/articles']));
  expect(report.notes.map(({ message }) => message).join('\n')).toMatch(/replaceArticle refuses could not be judged/);
});
