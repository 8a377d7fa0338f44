import { expect, test } from 'vitest';
import { readTokenAccess } from '../../../../contracts/check/preflight/token-access.ts';
import { UnjudgedError } from '../../../../contracts/check/time/unjudged-error.ts';
import { askedSession, type Given } from '../asked-session.ts';
import { collection, documentOf, note, shown } from '../shelf/shelf-document.ts';

const get = (operationId: string, more: object = {}): object => ({
  get: { operationId, ...more, responses: { 200: shown({}) } },
});
const document = documentOf(
  {
    ...collection('/notes', 'Note'),
    '/me': get('readMe'),
    '/all': get('readAll', { 'x-access-level': 'administrator' }),
  },
  { Note: note },
);
const access = {
  isRestricted: ({ status }: { readonly status: number }) => status === 403,
  isLimited: (user: unknown) => user === 'guest',
  nobodysId: 'nobody',
};
const user = { operation: 'readMe', field: 'id' };
const known = { access, user };
const me = 'GET /me';
const all = 'GET /all';
const [read, remove] = ['GET /notes/nobody', 'DELETE /notes/nobody'];

test.each<
  [
    what: string,
    given: Readonly<Record<string, readonly Given[]>>,
    conventions: object,
    isLimited: boolean,
    mayWrite: boolean,
    asked: readonly string[],
  ]
>([
  ['an API that shows nothing of it', {}, { user }, false, true, []],
  ['whoever may do everything', { [me]: [[200, 'ada']], [all]: [[200]] }, known, false, true, [me, all, read, remove]],
  ['a guest', { [me]: [[200, 'guest']] }, known, true, true, [me, read, remove]],
  ['an API that does not say who it is', {}, { access }, false, true, [all, read, remove]],
  ['whoever may not read what administrators may', { [all]: [[403]] }, known, true, true, [me, all, read, remove]],
  ['whoever may not write', { [remove]: [[403]] }, known, true, false, [me, all, read, remove]],
  ['a record that is there', { [read]: [[200, {}]], [remove]: [[403]] }, known, false, true, [me, all, read]],
  ['a record that may not be read', { [read]: [[403]], [remove]: [[403]] }, known, false, true, [me, all, read]],
])('what the token of %s may do is found out', async (_what, given, conventions, isLimited, mayWrite, asked) => {
  const small = askedSession(document, given, conventions);
  const notes = await readTokenAccess(small.session);
  expect([small.session.isLimited(), small.session.mayWrite(), small.asked]).toEqual([isLimited, mayWrite, asked]);
  expect(notes.map(({ code, operation }) => [code, operation])).toEqual(
    mayWrite ? [] : [['may-not-write', 'removeNote']],
  );
});

test('a run that writes nothing asks for no deletion', async () => {
  const { session, asked } = askedSession(document, {}, known);
  session.stopWriting();
  expect(await readTokenAccess(session)).toEqual([]);
  expect(asked).toEqual([me, all]);
});

test('the first record is asked for that is read and removed, and is at the top', async () => {
  const { session, resource, asked } = askedSession(document, { [remove]: [[403]] }, known);
  const judged = [
    { ...resource, above: undefined },
    { ...resource, read: undefined },
    { ...resource, remove: undefined },
  ];
  expect(await readTokenAccess({ ...session, judged })).toEqual([]);
  expect(asked).toEqual([me, all]);
  expect(await readTokenAccess({ ...session, judged: [...judged, resource] })).toHaveLength(1);
});

test('a response that never comes tells nothing, and a backend that is gone is thrown on', async () => {
  const silent = askedSession(document, {}, known);
  const fetch = silent.session.client;
  const send: typeof fetch.send = async (draft) => {
    if (draft.operation.id === 'readAll') throw new UnjudgedError('Failed to go on.');
    return fetch.send(draft);
  };
  await expect(readTokenAccess({ ...silent.session, client: { ...fetch, send } })).rejects.toBeInstanceOf(
    UnjudgedError,
  );
  expect(silent.asked).toEqual([me]);
});
