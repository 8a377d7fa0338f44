import { expect, test } from 'vitest';
import { candidatesOf } from '../../../../contracts/check/preflight/candidates.ts';
import { depthOf, madeUpReads, nowhereReads, plainReads } from '../../../../contracts/check/preflight/questions.ts';
import {
  isAlike,
  isSuccess,
  isValid,
  looksOf,
  markAnywhere,
  type Sight,
} from '../../../../contracts/check/preflight/sight.ts';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { parseJson } from '../../../../spec/json/json-depth.ts';
import { contractOf, jsonContent } from '../../small-contract.ts';
import { notesDocument, operationIn } from '../small-session.ts';

const contract = createContract(JSON.stringify(notesDocument({ type: 'object' })));
const list = operationIn({ contract }, 'listNotes');

type Seen = Partial<Sight> & { readonly status?: number; readonly type?: string; readonly body?: string };

/** What came of a request for a target below a base. */
function seen({ status = 200, type = 'application/json', body = '[]', ...more }: Seen, location?: string): Sight {
  const headers = { 'content-type': type, ...(location !== undefined && { location }) };
  let value: unknown;
  try {
    value = parseJson(body);
  } catch {
    value = undefined;
  }
  const response = { status, headers, bytes: new TextEncoder().encode(body), body, value };
  return { operation: list, target: '/notes', url: 'https://x.example/notes', response, error: undefined, ...more };
}

const html = { type: 'text/html', body: '<!doctype html>' };
const asksForMore = contractOf({
  parameters: [{ in: 'query', name: 'q', required: true, schema: {} }],
  responses: { 400: { description: 'Wrong' }, 200: { description: 'A page', content: { 'text/html': {} } } },
}).operations[0];
if (asksForMore === undefined) throw new Error('The document has an operation.');

test.each<[what: Seen, looks: string, location?: string]>([
  [{}, 'own'],
  [{ body: 'text', type: 'application/json' }, 'own'],
  [{ body: '', type: '' }, 'own'],
  [{ body: 'text', type: 'text/plain' }, 'other'],
  [{ body: 'text', type: '' }, 'other'],
  [html, 'page'],
  [{ ...html, type: '' }, 'page'],
  [{ ...html, status: 400 }, 'page'],
  [{ ...html, operation: asksForMore }, 'own'],
  [{ type: 'text/html', body: '[]' }, 'own'],
  [{ isAnywhere: true }, 'other'],
  [{ response: undefined }, 'silent'],
  [{ isGivenUp: true, isAnywhere: true }, 'own'],
  [{ isGivenUp: true, ...html }, 'page'],
  [{ isGivenUp: true, status: 500 }, 'broken'],
  [{ status: 429 }, 'own'],
  [{ status: 401 }, 'refused'],
  [{ status: 407 }, 'refused'],
  [{ status: 403 }, 'forbidden'],
  [{ status: 404 }, 'absent'],
  [{ status: 405 }, 'absent'],
  [{ status: 410 }, 'absent'],
  [{ status: 500 }, 'broken'],
  [{ status: 302 }, 'redirect', '/elsewhere'],
  [{ status: 304 }, 'redirect'],
  [{ status: 400 }, 'other'],
  [{ status: 400, operation: asksForMore }, 'own'],
  [{ status: 400, operation: asksForMore, body: 'text', type: 'text/plain' }, 'other'],
  [{ status: 422, operation: asksForMore }, 'other'],
])('%j looks %s', (what, looks, location) => {
  expect(looksOf(seen(what, location))).toBe(looks);
});

const nothing = seen({ target: '/none', url: 'https://x.example/none', body: '{"at":"/none","no":1}' });

test.each<[one: Seen, isSame: boolean]>([
  [{ body: '{"at":"/notes","no":77}' }, true],
  [{ body: '{"at":"https://x.example/notes","no":77}' }, true],
  [{ body: '{"at":"/other","no":1}' }, false],
  [{ body: '{"at":"/notes","no":1}', status: 201 }, false],
  [{ body: 'text' }, false],
  [{ response: undefined }, false],
])('%j is what is returned anywhere: %j', (one, isSame) => {
  expect(isAlike(seen(one), nothing)).toBe(isSame);
});

test('what is returned at the top repeats nothing by its slashes', () => {
  const body = '{"see":"the/docs"}';
  const top = seen({ target: '/', url: 'https://x.example/', body });
  expect(isAlike(top, seen({ target: '/none', url: 'https://x.example/none', body }))).toBe(true);
});

test('errors of a backend, pages and no responses are like each other', () => {
  expect(isAlike(seen({ status: 500 }), seen({ status: 503, body: 'down' }))).toBe(true);
  expect(isAlike(seen({ body: 'one' }), seen({ body: 'other' }))).toBe(true);
  expect(isAlike(seen({ response: undefined }), seen({ response: undefined }))).toBe(true);
});

test('only a whole success is marked as given anywhere', () => {
  const sights = [{}, { isGivenUp: true }, { status: 400 }, { body: '{}' }, { response: undefined }].map((one) =>
    seen(one),
  );
  expect(markAnywhere(sights, [seen({}), seen({ status: 400 })]).map(({ isAnywhere }) => isAnywhere)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});

test.each<[what: Seen, isGood: boolean, isOfDocument: boolean]>([
  [{}, true, true],
  [{ body: '{}' }, true, false],
  [{ status: 299 }, true, false],
  [{ status: 300 }, false, false],
  [{ status: 199 }, false, false],
  [{ response: undefined }, false, false],
])('%j is a success: %j, and as the document says: %j', (what, isGood, isOfDocument) => {
  expect([isSuccess(seen(what)), isValid(contract, seen(what))]).toEqual([isGood, isOfDocument]);
});

const api = { servers: [{ url: 'https://real.example/api/v1' }] };
const refused = seen({ status: 404 });
const sent = (location: string): Sight => seen({ status: 301 }, location);

test.each<[given: string, parts: object, sights: readonly Sight[], urls: readonly string[]]>([
  ['https://x.example', {}, [refused], []],
  ['https://x.example/', api, [refused], ['https://x.example/api/v1']],
  ['https://x.example/api/v1', api, [refused], ['https://x.example', 'https://x.example/api']],
  [
    'https://x.example/api/v1/api/v1',
    api,
    [refused],
    ['https://x.example/api/v1', 'https://x.example/api/v1/api', 'https://x.example/api', 'https://x.example'],
  ],
  [
    'https://x.example/api/v1/notes',
    api,
    [refused],
    ['https://x.example/api/v1', 'https://x.example/api/v1/notes/api/v1', 'https://x.example/api', 'https://x.example'],
  ],
  ['https://x.example/a', {}, [refused], ['https://x.example']],
  ['https://x.example/a/b/c/d/e/f/g/h', {}, [refused], ['g', 'f', 'e', 'd', 'c', 'b'].map((last) => upTo(last))],
  ['https://x.example/a', api, [seen({ response: undefined })], []],
  ['https://x.example', {}, [sent('https://y.example/v2/notes?a=b')], ['https://y.example/v2']],
  ['https://x.example', {}, [sent('/v2/notes/')], ['https://x.example/v2']],
  ['https://x.example', {}, [sent('/login')], []],
  ['https://x.example', {}, [sent('ftp://x.example/notes')], []],
  ['https://x.example', {}, [sent('http://')], []],
  ['http://x.example/', {}, [seen({ status: 400, body: 'Use HTTPS.' })], ['https://x.example']],
  ['https://x.example', {}, [seen({ status: 400, body: 'Use HTTPS.' })], ['http://x.example']],
  ['http://x.example', {}, [seen({ response: undefined, error: coded('ECONNRESET') })], ['https://x.example']],
  ['http://x.example', {}, [seen({ response: undefined, error: coded('ECONNREFUSED') })], []],
])('in the place of %s there may be, with %j, …', (given, parts, sights, urls) => {
  const { document } = contractOf({}, { ...parts });
  expect(candidatesOf(document, given, sights).map(({ baseUrl }) => baseUrl)).toEqual(urls);
});

function upTo(last: string): string {
  return `https://x.example/${[...'abcdefgh'].slice(0, 'abcdefgh'.indexOf(last) + 1).join('/')}`;
}

function coded(code: string): Error {
  return Object.assign(new Error('No.'), { code });
}

test('what is asked needs nothing but the document, and has what that requires', () => {
  const reads = createContract(
    JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'Reads', version: '1' },
      paths: Object.fromEntries(
        ['/a', '/b/c', '/elsewhere', '/a/{id}', '/b/{id}', '/c/{id}', '/elsewhere/{id}'].map((path) => [
          path,
          {
            get: {
              parameters: [
                { in: 'query', name: 'q', required: true, schema: { enum: ['x'] } },
                { in: 'header', name: 'H', required: true, schema: { enum: ['y'] } },
                ...(path.includes('{') ? [{ in: 'path', name: 'id', required: true, schema: { enum: ['7'] } }] : []),
              ],
              responses: { 200: { description: 'One', ...jsonContent({}) } },
            },
            post: { responses: { 200: { description: 'One' } } },
            ...(path.startsWith('/elsewhere') && { servers: [{ url: 'https://other.example' }] }),
          },
        ]),
      ),
    }),
  );
  const plain = plainReads(reads);
  expect(plain.map(({ target, headers }) => [target, headers])).toEqual([
    ['/a?q=x', { h: 'y' }],
    ['/b/c?q=x', { h: 'y' }],
  ]);
  expect(madeUpReads(reads).map(({ target }) => target)).toEqual(['/a/7?q=x', '/b/7?q=x']);
  const nowhere = nowhereReads([...plain, ...madeUpReads(reads)]);
  expect(nowhere.map(({ target, headers }) => [depthOf(target), headers])).toEqual([
    [1, {}],
    [2, {}],
  ]);
});
