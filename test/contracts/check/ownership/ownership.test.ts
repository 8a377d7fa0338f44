import { expect, test } from 'vitest';
import type { RequestDraft } from '../../../../contracts/check/exchange/exchange-log.ts';
import { losesTag } from '../../../../contracts/check/ownership/kept-tag.ts';
import { jsonContent } from '../../small-contract.ts';
import { collection, documentOf, inPath, note, type Otherwise, ref, refused, shown } from '../shelf/shelf-document.ts';
import { exchanged, operationIn, smallSession } from '../small-session.ts';

const tag = 'testkit-ab';
const one = { 200: shown(ref('Note')), ...refused(404, 422) };
const noteId = { ...inPath('noteId'), schema: { type: 'string', pattern: '^n[0-9]+$' } };
const document = (otherwise: Otherwise = {}): object => {
  const paths = collection('/notes', 'Note', otherwise);
  const renamed = { operationId: 'sendNote', responses: { 200: { description: 'Sent' } } };
  return documentOf(
    {
      ...paths,
      '/notes/{noteId}': { ...paths['/notes/{noteId}'], parameters: [noteId] },
      '/notes/{noteId}/send': { parameters: [noteId], post: renamed },
      '/keys/{key}': {
        parameters: [{ ...inPath('key'), 'x-key': true }],
        put: { operationId: 'putKey', requestBody: jsonContent({}), responses: { 200: { description: 'Put' } } },
      },
      '/all': { delete: { operationId: 'deleteAll', responses: { 204: { description: 'Gone' } } } },
    },
    { Note: note },
  );
};

/** A backend that shows of each note what is given, and counts how often it is asked. */
function owning(notes: Readonly<Record<string, object | number>>) {
  let asked = 0;
  const small = smallSession(document(), {}, async (input) => {
    asked += 1;
    const id = new URL(String(input)).pathname.split('/').at(-1) ?? '';
    const found = notes[id] ?? 404;
    return typeof found === 'number' ? new Response(null, { status: found }) : Response.json(found);
  });
  const { session, resource } = small;
  const objection = (id: string, operation = 'replaceNote', more: Partial<RequestDraft> = {}): Promise<unknown> =>
    session.ownership.objectionTo({
      operation: operationIn(session, operation),
      pathParameters: { noteId: id },
      ...more,
    });
  const own = { id: 'n1', name: `${session.ledger.tag} record` };
  return { session, resource, ownership: session.ownership, objection, own, asked: () => asked };
}
const tagOf = (): string => smallSession(document()).session.ledger.tag;
const ofRun = { id: 'n1', name: `${tagOf()} record` };

test.each<[what: string, shows: object | number, operation: string, objection: unknown, asked: number]>([
  ['as it was', ofRun, 'replaceNote', undefined, 1],
  ['as it was', ofRun, 'removeNote', undefined, 1],
  ['as it was', ofRun, 'sendNote', undefined, 1],
  ['under another name', { id: 'n1', name: 'of somebody' }, 'replaceNote', 'changed', 1],
  ['with the tag in its midst', { id: 'n1', name: `my ${tagOf()}` }, 'replaceNote', 'changed', 1],
  ['not at all', 404, 'replaceNote', undefined, 1],
  ['as gone', 410, 'removeNote', undefined, 1],
  ['as an error', 500, 'replaceNote', 'unseen', 1],
  ['to nobody', 403, 'removeNote', 'unseen', 1],
])(
  'a record of the run that is shown %s may be written to, or not: by %s %s',
  async (_what, shows, operation, wanted, asked) => {
    const { ownership, resource, objection, own, asked: count } = owning({ n1: shows });
    expect(ownership.claim(resource, 'n1', own)).toBe(true);
    expect([await objection('n1', operation), count()]).toEqual([wanted, asked]);
  },
);

test('a record that was just seen is not looked at again, but before it is deleted', async () => {
  const { ownership, resource, objection, own, asked } = owning({ n1: ofRun });
  ownership.claim(resource, 'n1', own);
  ownership.seeRecord(resource, own);
  expect([await objection('n1'), asked()]).toEqual([undefined, 0]);
  expect([await objection('n1', 'removeNote'), asked()]).toEqual([undefined, 1]);
  expect([await objection('n1'), asked()]).toEqual([undefined, 2]);
});

test('what was seen is looked at again once other requests have passed', async () => {
  const { ownership, resource, objection, own, session, asked } = owning({ n1: ofRun });
  ownership.claim(resource, 'n1', own);
  ownership.seeRecord(resource, own);
  const operation = operationIn(session, 'readNote');
  for (let passed = 0; passed < 9; passed++) await session.client.send({ operation, pathParameters: { noteId: 'n2' } });
  expect([await objection('n1'), asked()]).toEqual([undefined, 10]);
});

test('the id of a record that was removed may have been given away', async () => {
  const { ownership, resource, objection, own, session } = owning({ n1: { id: 'n1', name: 'of somebody' } });
  ownership.claim(resource, 'n1', own);
  session.ledger.removed(resource.collection, 'n1');
  expect(await objection('n1')).toBe('given away');
});

test('what the run has not made is foreign, and what nobody can have made is not', async () => {
  const { ownership, resource, objection } = owning({});
  expect(await objection('n7')).toBe('foreign');
  expect(await objection('n7', 'sendNote')).toBe('foreign');
  expect(await objection('x')).toBeUndefined();
  expect(await objection('', 'createNote', { pathParameters: {} })).toBeUndefined();
  expect(await objection('', 'deleteAll', { pathParameters: {} })).toBe('foreign');
  ownership.exclude(resource, 'n1');
  expect([ownership.isForeign(resource, 'n1'), ownership.isForeign(resource, 'n2')]).toEqual([true, false]);
  expect(ownership.claim(resource, 'n1')).toBe(false);
  expect(await objection('n1')).toBe('foreign');
});

test('a key of the account is of the run where it carries its tag', async () => {
  const { objection } = owning({});
  const key = (name: string): Promise<unknown> => objection('', 'putKey', { pathParameters: { key: name } });
  expect([await key(`${tagOf()} 1`), await key('mine'), await key(`my ${tagOf()}`)]).toEqual([
    undefined,
    'foreign',
    'foreign',
  ]);
});

test('what carries the tag, and no creation has returned, is untracked', () => {
  const { ownership, resource, own, session } = owning({});
  const list = operationIn(session, 'listNote');
  const other = { id: 'n2', name: 'of somebody' };
  ownership.see(
    resource,
    exchanged(list, 200, [own, other, { id: 'n3', name: `${session.ledger.tag} more` }]).response,
  );
  expect(ownership.untracked(resource)).toEqual(['n1', 'n3']);
  ownership.claim(resource, 'n1', own);
  expect([ownership.untracked(resource), ownership.isForeign(resource, 'n2')]).toEqual([['n3'], true]);
  ownership.see(resource, exchanged(list, 200, { id: 'n4', name: 'of somebody' }).response);
  expect(ownership.isForeign(resource, 'n4')).toBe(true);
  expect([ownership.isOwn(resource, own), ownership.isOwn(resource, other)]).toEqual([true, false]);
});

test.each<[what: string, operation: string, draft: Partial<RequestDraft>, loses: boolean]>([
  ['has it', 'createNote', { json: { name: `${tag} record` } }, false],
  ['has it behind something', 'createNote', { json: { name: `my ${tag}` } }, true],
  ['leaves it out', 'replaceNote', { json: { pages: 1 } }, true],
  ['is to be refused', 'replaceNote', { json: { pages: 1 }, wrong: true }, false],
  ['is not judged', 'replaceNote', { json: { pages: 1 }, judged: false }, false],
  ['is no object', 'replaceNote', { json: [1] }, false],
  ['does something else', 'sendNote', { json: { name: 'x' } }, false],
])('a body that %s loses the tag of the run, or does not', (_what, operation, draft, loses) => {
  const { session } = smallSession(document());
  expect(
    losesTag(session.contract, session.resources, tag, { operation: operationIn(session, operation), ...draft }),
  ).toBe(loses);
});

test('a replacement that has no field for the tag cannot keep it', () => {
  const bare = {
    requestBody: {
      required: true,
      ...jsonContent({ type: 'object', additionalProperties: false, properties: { pages: { type: 'integer' } } }),
    },
    responses: one,
  };
  const { session } = smallSession(document({ replace: bare }));
  const loses = (operation: string): boolean =>
    losesTag(session.contract, session.resources, tag, {
      operation: operationIn(session, operation),
      json: { pages: 1 },
    });
  expect([loses('replaceNote'), loses('createNote')]).toEqual([false, true]);
});
