import { expect, test } from 'vitest';
import { negativePlans } from '../../../../contracts/check/phases/negative.ts';
import { jsonContent } from '../../small-contract.ts';
import { exact, type Found, foundBy } from '../shelf/found-by.ts';
import { both, onAll, onOne, saying } from '../shelf/lies.ts';
import type { Asked, Lie } from '../shelf/shelf.ts';
import { collection, documentOf, inPath, inQuery, ref, refused, shown } from '../shelf/shelf-document.ts';

const text = { type: 'string' };
const properties = {
  id: { ...text, readOnly: true },
  name: { ...text, minLength: 1 },
  pages: { type: 'integer', minimum: 0 },
  words: text,
  made: text,
  at: text,
};
const errors = refused(400, 404, 415, 422);
const body = { required: true, ...jsonContent(ref('Note')) };
const noteId = { ...inPath('noteId'), schema: { ...text, pattern: '^n[0-9]+$' } };
const patch = { ...jsonContent({ type: 'object', properties: { name: text, pages: properties.pages } }) };
const list = {
  parameters: [inQuery('page', { type: 'integer', minimum: 1 }), inQuery('kind', { enum: ['a', 'b'], type: 'string' })],
  responses: { 200: shown({ type: 'array', items: ref('Note') }), ...errors },
};
const copy = {
  operationId: 'copyNote',
  requestBody: { required: true, ...jsonContent({ type: 'object', properties: { times: { type: 'integer' } } }) },
  responses: { 200: { description: 'Done' }, ...errors },
};
const paths = collection('/notes', 'Note', {
  list,
  create: { requestBody: body, responses: { 201: shown(ref('Note')), ...errors } },
  read: { responses: { 200: shown(ref('Note')), ...errors } },
  replace: { requestBody: body, responses: { 200: shown(ref('Note')), ...errors } },
  patch: { requestBody: { required: true, ...patch }, responses: { 200: shown(ref('Note')), ...errors } },
  remove: { responses: { 204: { description: 'Gone' }, ...errors } },
});
const document = documentOf(
  {
    ...paths,
    '/notes/{noteId}': { ...paths['/notes/{noteId}'], parameters: [noteId] },
    '/notes/{noteId}/copy': { parameters: [noteId], post: copy },
  },
  { Note: { type: 'object', required: ['name'], properties } },
);

function isWrong(sent: { readonly [name: string]: unknown }): boolean {
  const { name, pages, times } = sent;
  const isName = name === undefined || (typeof name === 'string' && name !== '');
  const isCount = pages === undefined || (Number.isInteger(pages) && Number(pages) >= 0);
  return (
    !isName ||
    !isCount ||
    ['id', 'words', 'made', 'at'].some((one) => !['string', 'undefined'].includes(typeof sent[one])) ||
    !(times === undefined || Number.isInteger(times))
  );
}
/** What is wrong with a request, as the document says. */
function faultOf({ method, id, path, query, headers, text: sent }: Asked): number | undefined {
  if (id !== undefined && !/^n[0-9]+$/.test(id)) return 400;
  if (query.has('page') && !/^[1-9]\d{0,9}$/.test(query.get('page') ?? '')) return 400;
  if (query.has('kind') && !['a', 'b'].includes(query.get('kind') ?? '')) return 422;
  if (!['POST', 'PUT', 'PATCH'].includes(method)) return undefined;
  if (!headers.get('content-type')?.startsWith('application/json')) return 415;
  try {
    const value: unknown = JSON.parse(sent);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return 422;
    return isWrong({ ...value }) || (!('name' in value) && method !== 'PATCH' && !path.endsWith('/copy'))
      ? 422
      : undefined;
  } catch {
    return 400;
  }
}
const copies: Lie = (honest, { path }, at) => {
  const [, , note = '', last] = path.split('/');
  return last === 'copy' ? { status: at('/notes').has(note) ? 200 : 404 } : honest();
};
const strict: Lie = (honest, asked, at) => {
  const status = faultOf(asked);
  return status === undefined ? copies(honest, asked, at) : { status };
};

const look = (lie: Lie = strict, only: string | RegExp = '', isExact = false): Promise<Found> =>
  foundBy(({ session }) => negativePlans(session), document, lie, {
    only,
    ...(isExact && { conventions: { ...exact, exclusive: [['page', 'kind']] } }),
  });

test('an honest backend is asked what is wrong, and nothing is found', async () => {
  const { found, asked } = await look();
  expect(found).toEqual([]);
  expect([asked.length > 60, asked.every((count) => count > 0)]).toEqual([true, true]);
});

const makesAnew: Lie = (honest, { id = '', sent: now }, at) => {
  const said = honest();
  if (said.status !== 404) return said;
  at('/notes').set(id, { ...now, id });
  return { status: 200, value: { ...now, id } };
};
const bringsBack: Lie = (honest, { id = '', sent: now }, at) => {
  const said = honest();
  if (said.status === 404) at('/notes').set(id, { ...now, id });
  return said;
};
const ofGone: Lie = (honest, { id }) => {
  const said = honest();
  return said.status === 404 ? { status: 200, value: { id, name: 'gone' } } : said;
};
/** Looks away where a fault is of a kind. */
const lenient =
  (isLet: (asked: Asked) => boolean): Lie =>
  (honest, asked, at) =>
    isLet(asked) ? copies(honest, asked, at) : strict(honest, asked, at);
/** Refuses, and keeps the half of it. */
const half =
  (method: string): Lie =>
  (honest, asked, at) => {
    const status = faultOf(asked);
    if (asked.method !== method || status === undefined) return strict(honest, asked, at);
    const name = asked.sent?.['name'];
    if (typeof name === 'string') Object.assign(at(asked.path).get(asked.id ?? '') ?? {}, { name });
    if (method === 'POST' && asked.path === '/notes' && asked.sent?.['name'] !== undefined)
      at('/notes').set('n99', { ...asked.sent, id: 'n99' });
    return { status };
  };
/** Takes an id for the one that is in it, or for the first there is. */
const loose =
  (method: string): Lie =>
  (honest, asked, at) => {
    const { id = 'n1', path } = asked;
    if (asked.method !== method || /^n[0-9]+$/.test(id)) return strict(honest, asked, at);
    const [meant = ''] = /n[0-9]+/.exec(id) ?? at(path).keys();
    const there = at(path).get(meant) ?? { id, name: 'nobody' };
    if (method === 'DELETE') at(path).delete(meant);
    return method === 'DELETE' ? { status: 204 } : { status: 200, value: there };
  };

test.each<[what: string, only: string | RegExp, lie: Lie, found: readonly string[]]>([
  ['sees no page', 'the query page', lenient(({ query }) => query.has('page')), ['listNote: refusal bad-query']],
  ['sees no kind', 'the query kind', lenient(({ query }) => query.has('kind')), ['listNote: refusal bad-query']],
  [
    'breaks at a page',
    'the query page',
    both(
      onAll('GET', (honest, { query }) => (query.has('page') && honest().status === 400 ? { status: 500 } : honest())),
      strict,
    ),
    ['listNote: refusal bad-query', 'listNote: undocumented-status'],
  ],
  [
    'reads by any id',
    'malformed',
    loose('GET'),
    ['own records', 'readNote: refusal malformed-id', 'readNote: the record asked for'],
  ],
  [
    'deletes by any id',
    'malformed',
    loose('DELETE'),
    ['readNote: refused write changed the record', 'removeNote: refusal malformed-id'],
  ],
  [
    'breaks at an id',
    'a malformed id',
    both(
      onOne('GET', (honest) => (honest().status === 400 ? { status: 500 } : honest())),
      strict,
    ),
    ['readNote: refusal malformed-id', 'readNote: undocumented-status'],
  ],
  ['reads what is gone', 'has any more', both(onOne('GET', ofGone), strict), []],
  ['replaces what is gone', 'has any more', both(onOne('PUT', makesAnew), strict), ['replaceNote: noted']],
  [
    'brings back what is gone, and refuses it',
    'has any more',
    both(onOne('PUT', bringsBack), strict),
    ['readNote: refusal unknown-record'],
  ],
  ['patches what is gone', 'has any more', both(onOne('PATCH', ofGone), strict), ['patchNote: refusal unknown-record']],
  ['deletes what is gone', 'has any more', both(onOne('DELETE', saying(204)), strict), []],
  [
    'acts on what is gone',
    'has any more',
    both((honest, { path }) => (path.endsWith('/copy') ? { status: 200 } : honest()), strict),
    ['copyNote: refusal unknown-record'],
  ],
  [
    'makes anything of a number',
    'pages',
    lenient(({ method, text: sent }) => method === 'POST' && sent.includes('pages')),
    [
      'createNote: refusal invalid-body',
      'createNote: response-body minimum /pages',
      'createNote: response-body type /pages',
    ],
  ],
  [
    'replaces by anything',
    'pages',
    lenient(({ method }) => method === 'PUT'),
    [
      'readNote: response-body minimum /pages',
      'readNote: response-body type /pages',
      'replaceNote: refusal invalid-body',
      'replaceNote: response-body minimum /pages',
      'replaceNote: response-body type /pages',
    ],
  ],
  [
    'makes half of what it refuses',
    /pages|created by/,
    half('POST'),
    ['listNote: nothing is created unasked', 'listNote: response-body minimum /*/pages'],
  ],
  ['replaces by half of what it refuses', 'pages', half('PUT'), ['readNote: refused write changed the record']],
  [
    'removes what it refuses to replace',
    'pages',
    (honest, asked, at) => {
      const said = strict(honest, asked, at);
      if (asked.method === 'PUT' && said.status === 422) at(asked.path).delete(asked.id ?? '');
      return said.status === 404 ? { ...said, value: { error: 'none' } } : said;
    },
    ['readNote: refused write changed the record', 'readNote: unexpected-body'],
  ],
  [
    'patches in half of what it refuses',
    'a patch where',
    half('PATCH'),
    ['readNote: refused write changed the record'],
  ],
  [
    'patches in anything',
    'a patch where',
    lenient(({ method }) => method === 'PATCH'),
    [
      'patchNote: refusal invalid-body',
      'patchNote: response-body minimum /pages',
      'patchNote: response-body required /name',
      'patchNote: response-body type /name',
      'patchNote: response-body type /pages',
      'removeNote: noted',
    ],
  ],
  [
    'acts by anything',
    /no object|no JSON/,
    lenient(({ path }) => path.endsWith('/copy')),
    ['copyNote: refusal invalid-body', 'copyNote: refusal malformed-json'],
  ],
  [
    'takes other content types',
    'content type',
    lenient(({ headers }) => headers.get('content-type')?.startsWith('application/json') !== true),
    [
      'copyNote: refusal wrong-content-type',
      'createNote: refusal wrong-content-type',
      'replaceNote: refusal wrong-content-type',
    ],
  ],
])('a backend that %s: %s', async (_what, only, lie, found) => {
  expect((await look(lie, only)).found).toEqual(found);
});

test.each<[what: string, only: string | RegExp, lie: Lie, found: readonly string[]]>([
  [
    'takes what does not go together',
    'page=a&kind=b',
    lenient(({ query }) => query.size > 1),
    ['listNote: refusal bad-query'],
  ],
  [
    'replaces what is gone',
    'has any more',
    both(
      onOne('PUT', (honest, { id, sent: now }) =>
        honest().status === 404 ? { status: 200, value: { ...now, id } } : honest(),
      ),
      strict,
    ),
    ['replaceNote: refusal unknown-record'],
  ],
  [
    'deletes what is gone',
    'has any more',
    both(onOne('DELETE', saying(204)), strict),
    [
      'copyNote: refusal unknown-record',
      'patchNote: refusal unknown-record',
      'readNote: refusal unknown-record',
      'removeNote: refusal unknown-record',
      'replaceNote: refusal unknown-record',
    ],
  ],
])('a backend that promises more than its document, and %s', async (_what, only, lie, found) => {
  expect((await look(lie, only, true)).found).toEqual(found);
});
