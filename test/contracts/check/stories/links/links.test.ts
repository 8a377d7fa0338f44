import { expect, test } from 'vitest';
import { linkStories } from '../../../../../contracts/check/stories/links/link-stories.ts';
import { linkedDraft } from '../../../../../contracts/check/stories/links/linked-draft.ts';
import { linksOf } from '../../../../../contracts/check/stories/links/read-links.ts';
import { jsonContent } from '../../../small-contract.ts';
import { exact, type Found, foundBy } from '../../shelf/found-by.ts';
import { atTimes, onAll, onOne, saying } from '../../shelf/lies.ts';
import type { Lie } from '../../shelf/shelf.ts';
import { collection, documentOf, inQuery, note, ref, refused, shown } from '../../shelf/shelf-document.ts';
import { exchanged, operationIn, smallSession } from '../../small-session.ts';

const document = (links: object, more: object = {}): object =>
  documentOf(
    collection('/notes', 'Note', {
      list: {
        parameters: [inQuery('of', { type: 'string' })],
        responses: { 200: shown({ type: 'array', items: ref('Note') }), ...refused(422) },
      },
      create: {
        requestBody: { required: true, ...jsonContent(ref('Note')) },
        responses: { 201: shown(ref('Note'), { links }), ...refused(422) },
      },
      ...more,
    }),
    { Note: note },
    {},
  );
const toRead = { operationId: 'readNote', parameters: { noteId: '$response.body#/id' } };

test.each<[what: string, links: object, targets: readonly string[]]>([
  ['an operation by its id', { read: toRead }, ['readNote']],
  ['an operation by its place', { read: { operationRef: '#/paths/~1notes~1{noteId}/get' } }, ['readNote']],
  ['an operation that is not there', { read: { operationId: 'none' }, other: { operationRef: '#/none' } }, []],
  ['nothing', { read: {} }, []],
  ['an operation with parameters that are none', { read: { operationId: 'readNote', parameters: 'noteId' } }, []],
  ['two operations', { read: toRead, all: { operationId: 'listNote' } }, ['readNote', 'listNote']],
])('a link of the document leads to %s', (_what, links, targets) => {
  const { session } = smallSession(document(links));
  const found = linksOf(session.contract, operationIn(session, 'createNote'));
  expect(found.map(({ target, status }) => `${target.id} ${status}`)).toEqual(targets.map((one) => `${one} 201`));
});

test.each<[expression: unknown, wanted: object]>([
  ['$response.body#/id', { pathParameters: { noteId: 'n1' } }],
  ['$response.body#/pages', { pathParameters: { noteId: '7' } }],
  ['$response.body#/live', { pathParameters: { noteId: 'true' } }],
  ['$response.body#/tags', { empty: '$response.body#/tags' }],
  ['$response.body#/none', { empty: '$response.body#/none' }],
  ['$response.header.X-Id', { pathParameters: { noteId: 'by header' } }],
  ['$response.query.of', { empty: '$response.query.of' }],
  ['$request.body#/name', { pathParameters: { noteId: 'sent' } }],
  ['$request.query.of', { pathParameters: { noteId: 'asked' } }],
  ['$request.query.none', { empty: '$request.query.none' }],
  ['$request.path.above', { pathParameters: { noteId: 'a1' } }],
  ['$request.header.x', { empty: '$request.header.x' }],
  ['$method', { empty: '$method' }],
  ['plain', { pathParameters: { noteId: 'plain' } }],
  [5, { pathParameters: { noteId: '5' } }],
  [null, { empty: 'null' }],
])('an expression of a link, %j, is what the exchange tells', (expression, wanted) => {
  const { session } = smallSession(document({}));
  const [create, target] = [operationIn(session, 'createNote'), operationIn(session, 'readNote')];
  const link = { name: 'x', pointer: '#', status: '201', target, parameters: { noteId: expression } } as const;
  const plain = exchanged(create, 201, { id: 'n1', pages: 7, live: true, tags: [] });
  const exchange = {
    ...plain,
    request: { ...plain.request, target: '/notes?of=asked', body: '{"name":"sent"}' },
    response: { ...plain.response, headers: { 'x-id': 'by header' } },
  };
  const linked = linkedDraft(link, exchange, { above: 'a1' });
  expect('empty' in linked ? linked : { pathParameters: linked.draft.pathParameters }).toEqual(wanted);
});

test('a parameter of a link stands where it says, else where the operation has it', () => {
  const { session } = smallSession(document({}));
  const target = operationIn(session, 'readNote');
  const parameters = { 'path.noteId': 'a', 'query.noteId': 'b', of: 'c', noteId: 'd' };
  const linked = linkedDraft(
    { name: 'x', pointer: '#', status: '201', target, parameters },
    exchanged(target, 200, {}),
    {},
  );
  expect(linked).toEqual({
    draft: {
      operation: target,
      pathParameters: { noteId: 'd' },
      query: [
        ['noteId', 'b'],
        ['of', 'c'],
      ],
    },
  });
});

const follow = (links: object, lie?: Lie, conventions = {}): Promise<Found> =>
  foundBy(({ session, resource }) => linkStories(session, resource), document(links), lie, { conventions });
const ofNone = { operationId: 'readNote', parameters: { noteId: '$response.body#/none' } };
const written = { operationId: 'removeNote', parameters: { noteId: '$response.body#/id' } };

test.each<[what: string, links: object, lie: Lie | undefined, asked: readonly number[], found: readonly string[]]>([
  ['leads to the record', { read: toRead }, undefined, [4], []],
  ['is not followed where it writes', { gone: written }, undefined, [], []],
  ['leads to nothing', { read: toRead }, onOne('GET', saying(404)), [4], ['readNote: success']],
  [
    'leads to what is refused as the document says',
    { read: toRead },
    onOne(
      'GET',
      atTimes((time) => time === 1, saying(422)),
    ),
    [4],
    [],
  ],
  [
    'leads to what breaks',
    { read: toRead },
    onOne(
      'GET',
      atTimes((time) => time === 1, saying(500)),
    ),
    [4],
    ['readNote: success', 'readNote: undocumented-status'],
  ],
  ['has no value', { read: ofNone }, undefined, [3], ['createNote: noted']],
  [
    'stands beside a status that does not come',
    { read: toRead },
    onAll('POST', (honest) => ({ ...honest(), status: 200 })),
    [3],
    ['createNote: undocumented-status'],
  ],
])('a link that %s', async (_what, links, lie, asked, found) => {
  const said = await follow(links, lie);
  expect(said).toEqual({ found, asked });
});

test('an API that promises more than its document says is asked for no links', async () => {
  expect(await follow({ read: toRead }, undefined, exact)).toEqual({ found: [], asked: [] });
});
