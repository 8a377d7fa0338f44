import { expect, test } from 'vitest';
import { candidatesOf } from '../../../../contracts/check/preflight/candidates.ts';
import { depthOf, madeUpReads, nowhereReads, plainReads } from '../../../../contracts/check/preflight/questions.ts';
import type { Sight } from '../../../../contracts/check/preflight/sight.ts';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { collection, documentOf, inQuery, note, notes, ref, shown } from '../shelf/shelf-document.ts';
import { exchanged, operationIn, smallSession } from '../small-session.ts';

const operation = operationIn(smallSession(notes()).session, 'listNote');

/** What was seen at `/notes` below a base URL. */
function sight(status: number, headers: { readonly [name: string]: string } = {}, more: Partial<Sight> = {}): Sight {
  const { response } = exchanged(operation, status);
  return {
    operation,
    target: '/notes?page=1',
    url: 'https://a.example/v1/notes?page=1',
    response: { ...response, headers },
    error: undefined,
    ...more,
  };
}
const candidates = (
  baseUrl: string,
  servers: readonly string[],
  sights: readonly Sight[] = [sight(404)],
): readonly string[] =>
  candidatesOf(
    createContract(
      JSON.stringify(
        documentOf(collection('/notes', 'Note'), { Note: note }, { servers: servers.map((url) => ({ url })) }),
      ),
    ).document,
    baseUrl,
    sights,
  ).map((one) => one.baseUrl);

test.each<[baseUrl: string, servers: readonly string[], found: readonly string[]]>([
  ['https://a.example', ['https://real.example/api/v1'], ['https://a.example/api/v1']],
  ['https://a.example', ['https://real.example'], []],
  ['https://a.example/', ['https://real.example/'], []],
  ['https://a.example/api/v1', ['https://real.example/api/v1'], ['https://a.example', 'https://a.example/api']],
  [
    'https://a.example/api/v1/api/v1',
    ['/api/v1'],
    ['https://a.example/api/v1', 'https://a.example/api/v1/api', 'https://a.example/api', 'https://a.example'],
  ],
  [
    'https://a.example/v1/notes',
    ['/v1'],
    ['https://a.example/v1', 'https://a.example/v1/notes/v1', 'https://a.example'],
  ],
  ['https://a.example/base', ['/v1'], ['https://a.example/base/v1', 'https://a.example/v1', 'https://a.example']],
  [
    'https://a.example/base/',
    ['/v1/', '/v2'],
    [
      'https://a.example/base/v1',
      'https://a.example/v1',
      'https://a.example/base/v2',
      'https://a.example/v2',
      'https://a.example',
    ],
  ],
  [
    'https://a.example/a/b/c/d/e/f/g',
    ['/v1'],
    [
      'https://a.example/a/b/c/d/e/f/g/v1',
      'https://a.example/v1',
      'https://a.example/a/b/c/d/e/f',
      'https://a.example/a/b/c/d/e',
      'https://a.example/a/b/c/d',
      'https://a.example/a/b/c',
    ],
  ],
])('in the place of %s, of a document with %j, there may be meant %j', (baseUrl, servers, found) => {
  expect(candidates(baseUrl, servers)).toEqual(found);
});

test.each<[what: string, sights: readonly Sight[], found: readonly string[]]>([
  [
    'redirects to another host',
    [sight(301, { location: 'https://b.example/v2/notes?page=1' })],
    ['https://b.example/v2'],
  ],
  ['redirects to a place of its own', [sight(308, { location: '/v3/notes' })], ['https://a.example/v3']],
  ['redirects with a slash', [sight(301, { location: '/v3/notes/' })], ['https://a.example/v3']],
  ['redirects to the page of a login', [sight(302, { location: '/login' })], []],
  ['redirects to another kind of place', [sight(302, { location: 'ftp://b.example/notes' })], []],
  ['redirects nowhere', [sight(302, { location: 'http://[' })], []],
  ['says a place where it does not redirect', [sight(200, { location: '/v3/notes' })], []],
  ['does not respond', [sight(0, {}, { response: undefined, error: new Error('none') })], []],
  [
    'wants https',
    [
      sight(
        400,
        {},
        { response: { ...exchanged(operation, 400).response, body: 'The plain HTTP request was sent to HTTPS port' } },
      ),
    ],
    ['http://a.example/v1'],
  ],
  [
    'says something else',
    [sight(400, {}, { response: { ...exchanged(operation, 400).response, body: 'No such thing' } })],
    [],
  ],
])('where a backend %s', (_what, sights, found) => {
  expect(candidates('https://a.example/v1', [], sights).filter((one) => one !== 'https://a.example')).toEqual(found);
});

const asked = createContract(
  JSON.stringify(
    documentOf(
      {
        ...collection('/notes', 'Note', {
          list: {
            parameters: [inQuery('of', { type: 'string' }, { required: true }), inQuery('page')],
            responses: { 200: shown({ type: 'array', items: ref('Note') }) },
          },
        }),
        ...collection('/a/b/{bId}/parts', 'Part'),
        '/away': {
          get: { operationId: 'readAway', servers: [{ url: 'https://away.example' }], responses: { 200: shown({}) } },
        },
        '/away/{awayId}': {
          get: {
            operationId: 'readOneAway',
            servers: [{ url: 'https://away.example' }],
            parameters: [{ name: 'awayId', in: 'path', required: true, schema: { type: 'string' } }],
            responses: { 200: shown({}) },
          },
        },
        '/me': {
          get: {
            operationId: 'readMe',
            parameters: [{ name: 'X-Of', in: 'header', required: true, schema: { enum: ['me'] } }],
            responses: { 200: shown({}) },
          },
        },
      },
      { Note: note, Part: note },
    ),
  ),
);

test('a preflight asks what needs no record, two that are made up, and one as deep as each that is nowhere', () => {
  const plain = plainReads(asked);
  expect(plain.map((one) => one.operation.id)).toEqual(['listNote', 'readMe']);
  expect(plain[0]?.target).toMatch(/^\/notes\?of=[^&]+$/);
  expect(plain[1]?.headers).toMatchObject({ 'x-of': 'me' });
  const madeUp = madeUpReads(asked);
  expect(madeUp.map((one) => one.operation.id)).toEqual(['readNote', 'listPart']);
  expect(madeUp.every(({ target }) => !/[{}]|\/\/|\/$/.test(target))).toBe(true);
  const nowhere = nowhereReads([...plain, ...madeUp]);
  expect(nowhere.map(({ target }) => depthOf(target))).toEqual([1, 2, 4]);
  expect(nowhere.map((one) => one.operation.id)).toEqual(['listNote', 'readNote', 'listPart']);
  expect([depthOf('/'), depthOf('/a?b=/c/d'), depthOf('/a/b')]).toEqual([1, 1, 2]);
});
