import { expect, test } from 'vitest';
import { inOrder } from '../../../../contracts/check/clean-up/clean-up.ts';
import { keptKeys, removeKey } from '../../../../contracts/check/clean-up/kept-keys.ts';
import { type RemovalOptions, removeRecord } from '../../../../contracts/check/clean-up/removal.ts';
import { askedSession, type Given } from '../asked-session.ts';
import { collection, documentOf, inPath, note, notes, refused, shown } from '../shelf/shelf-document.ts';
import { smallSession } from '../small-session.ts';

const tag = 'testkit-run-ab';
const own = { id: 'n1', name: `${tag} record` };
const renamed = { id: 'n1', name: `Copy of ${tag} record` };
const other = { id: 'n1', name: 'mine' };
const hiding = (...statuses: readonly number[]): object =>
  notes({ read: { responses: { 200: shown({ type: 'object' }), ...refused(...statuses) } } });

/** Removes a record by what a backend responds with to a look at it, to its deletion, and to a look behind that. */
async function removed(
  reads: readonly Given[],
  deleted: Given,
  {
    document = notes(),
    of = (one) => one,
    isListed,
  }: {
    document?: object;
    of?: (resource: RemovalOptions['resource']) => RemovalOptions['resource'];
    isListed?: boolean;
  } = {},
) {
  const { session, resource, asked } = askedSession(document, {
    'GET /notes/n1': reads,
    'DELETE /notes/n1': [deleted],
  });
  const done: string[] = [];
  const { outcome } = await removeRecord({
    client: session.client,
    resource: of(resource),
    id: 'n1',
    tag,
    isOwn: ({ name }) => name === own.name,
    ...(isListed !== undefined && { isListed }),
    onRemoving: () => void done.push('removing'),
    purge: async () => void done.push('purged'),
  });
  return { outcome, done: done.join(), asked: asked.map((one) => one.split(' ')[0]).join(' ') };
}

test.each<[what: string, reads: readonly Given[], deleted: Given, outcome: string, done: string, asked: string]>([
  ['is deleted', [[200, own], [404]], [204], 'removed', 'removing,purged', 'GET DELETE GET'],
  ['is not there any more', [[410]], [204], 'gone', 'purged', 'GET'],
  ['is another’s', [[200, other]], [204], 'changed', '', 'GET'],
  ['only mentions the run', [[200, renamed]], [204], 'changed', '', 'GET'],
  ['cannot be looked at', [[500]], [204], 'stayed', '', 'GET'],
  ['is shown as another one', [[200, { ...own, id: 'n2' }]], [204], 'stayed', '', 'GET'],
  ['is said to be deleted', [[200, own]], [204], 'stayed', 'removing,purged', 'GET DELETE GET'],
  ['is refused to be deleted', [[200, own]], [409], 'stayed', 'removing', 'GET DELETE GET'],
  ['is refused to be deleted, and is', [[200, own], [404]], [500], 'removed', 'removing', 'GET DELETE GET'],
  [
    'is deleted, and its id given away',
    [
      [200, own],
      [200, other],
    ],
    [204],
    'removed',
    'removing,purged',
    'GET DELETE GET',
  ],
  [
    'is not deleted, and given another name',
    [
      [200, own],
      [200, other],
    ],
    [409],
    'changed',
    'removing',
    'GET DELETE GET',
  ],
  [
    'is said to be deleted, and only renamed',
    [
      [200, own],
      [200, renamed],
    ],
    [204],
    'stayed',
    'removing,purged',
    'GET DELETE GET',
  ],
  ['is deleted, and cannot be looked at', [[200, own], [500]], [204], 'stayed', 'removing,purged', 'GET DELETE GET'],
  ['is deleted, and refused to be read', [[200, own], [403]], [204], 'stayed', 'removing,purged', 'GET DELETE GET'],
])('a record that %s', async (_what, reads, deleted, outcome, done, asked) => {
  expect(await removed(reads, deleted)).toEqual({ outcome, done, asked });
});

test.each<[named: readonly number[], deleted: number, read: number, outcome: string]>([
  [[403], 204, 403, 'removed'],
  [[400], 204, 400, 'removed'],
  [[400, 403], 204, 403, 'removed'],
  [[403, 404], 204, 403, 'stayed'],
  [[403, 410], 204, 403, 'stayed'],
  [[400], 204, 403, 'stayed'],
  [[401], 204, 401, 'stayed'],
  [[403], 409, 403, 'stayed'],
])(
  'where reads name %j, a deletion with %i and a read with %i behind it: %s',
  async (named, deleted, read, outcome) => {
    const document = hiding(...named);
    expect((await removed([[200, own], [read]], [deleted], { document })).outcome).toBe(outcome);
  },
);

test('what no operation deletes stays, unasked', async () => {
  const of = (resource: RemovalOptions['resource']) => ({ ...resource, deletion: undefined });
  expect(await removed([[200, own]], [204], { of })).toEqual({ outcome: 'stayed', done: '', asked: '' });
});

test.each<[isListed: boolean | undefined, status: number, outcome: string, asked: string]>([
  [true, 204, 'removed', 'DELETE'],
  [true, 409, 'stayed', 'DELETE'],
  [false, 204, 'stayed', ''],
  [undefined, 204, 'stayed', ''],
])('what no operation reads goes where a list has shown it: %j, %i', async (isListed, status, outcome, asked) => {
  const of = (resource: RemovalOptions['resource']) => ({ ...resource, read: undefined });
  const how = { of, ...(isListed !== undefined && { isListed }) };
  expect(await removed([], [status], how)).toMatchObject({ outcome, asked });
});

test('what a record has to have before it may be deleted is written to it', async () => {
  const of = (resource: RemovalOptions['resource']) => ({ ...resource, deleteAfter: { archived: true } });
  expect((await removed([[200, own], [200, own], [404]], [204], { of })).asked).toBe('GET GET PUT DELETE GET');
});

const keyed = (...methods: readonly string[]): object => {
  const operations = {
    get: { operationId: 'readValue', responses: { 200: shown({}), ...refused(404) } },
    put: { operationId: 'putValue', responses: { 204: { description: 'Put' } } },
    delete: { operationId: 'removeValue', responses: { 204: { description: 'Gone' } } },
  };
  const chosen = Object.entries(operations).filter(([method]) => methods.includes(method));
  return documentOf(
    {
      ...collection('/notes', 'Note'),
      '/state/{key}': { parameters: [{ ...inPath('key'), 'x-key': true }], ...Object.fromEntries(chosen) },
    },
    { Note: note },
  );
};
const key = { collection: '/state', id: `${tag} 1` };

test.each<[what: string, methods: readonly string[], deleted: number, read: number, outcome: string]>([
  ['is removed', ['get', 'delete'], 204, 404, 'removed'],
  ['is removed for good', ['get', 'delete'], 204, 410, 'removed'],
  ['was gone before', ['get', 'delete'], 404, 404, 'gone'],
  ['is refused to be removed, and gone', ['get', 'delete'], 500, 404, 'removed'],
  ['is there still', ['get', 'delete'], 204, 200, 'stayed'],
  ['cannot be looked at', ['get', 'delete'], 204, 500, 'stayed'],
  ['is said not to be there, and is', ['get', 'delete'], 404, 200, 'stayed'],
  ['is removed, and never read', ['delete'], 204, 200, 'removed'],
  ['was gone before, and is never read', ['delete'], 410, 200, 'gone'],
  ['is refused to be removed, and never read', ['delete'], 403, 404, 'stayed'],
  ['is redirected, and never read', ['delete'], 300, 404, 'stayed'],
  ['is not to be removed', ['get', 'put'], 204, 404, 'stayed'],
])('a key that %s', async (_what, methods, deleted, read, outcome) => {
  const { session } = askedSession(keyed(...methods), {
    'DELETE /state/testkit-run-ab%201': [[deleted]],
    'GET /state/testkit-run-ab%201': [[read]],
  });
  const [kept] = keptKeys(session.contract, [key], tag);
  if (kept === undefined) throw new Error('The document has keys.');
  expect((await removeKey(session.client, kept)).outcome).toBe(outcome);
});

test('a key of a run is known by its tag, at a place of keys', () => {
  const { session } = askedSession(keyed('get', 'delete'), {});
  const records = [key, { ...key, id: 'mine' }, { ...key, id: `${tag}c 1` }, { ...key, collection: '/notes' }];
  expect(keptKeys(session.contract, records, tag)).toMatchObject([key]);
});

test('records go before what they refer to, and each kind as it comes', () => {
  const { resource: books } = smallSession(notes());
  const of = (name: string) => ({ ...books, name, template: `/${name}`, collection: `/${name}` });
  const records = ['/authors a2', '/books b2', '/authors a1', '/books b1', '/none x'].map((text) => {
    const [collection_ = '', id = ''] = text.split(' ');
    return { collection: collection_, id };
  });
  const groups = inOrder([of('authors'), of('books')], records);
  expect(groups.map((group) => group.map(({ id }) => id))).toEqual([['b2', 'b1'], ['a2', 'a1'], ['x']]);
});
