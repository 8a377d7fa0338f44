import { expect, test } from 'vitest';
import { CannotJudgeError } from '../../../../contracts/check/exchange/cannot-judge-error.ts';
import type { RequestDraft } from '../../../../contracts/check/exchange/exchange-log.ts';
import { UnsafeWriteError } from '../../../../contracts/check/session/own-writes.ts';
import { createSend } from '../../../../contracts/check/session/send.ts';
import type { Session } from '../../../../contracts/check/session/session.ts';
import { UnjudgedError } from '../../../../contracts/check/time/unjudged-error.ts';
import { askedSession, type Given } from '../asked-session.ts';
import { collection, documentOf, note, shown } from '../shelf/shelf-document.ts';
import { operationIn, smallSession } from '../small-session.ts';

const get = (operationId: string, more: object = {}): object => ({
  get: { operationId, ...more, responses: { 200: shown({}) } },
});
const document = documentOf(
  {
    ...collection('/notes', 'Note'),
    '/odd#part': get('readPart'),
    '/files': get('readFiles', { servers: [{ url: 'https://files.example' }] }),
  },
  { Note: note },
);
const access = {
  isRestricted: ({ status }: { readonly status: number }) => status === 403,
  isLimited: () => false,
  nobodysId: 'nobody',
};
const own = { id: 'n1', name: 'testkit-run-ab record', pages: 1 };

/** Sends a request in a session with a record of the run's own, and tells what comes of it. */
async function sent(
  id: string,
  draft: Partial<RequestDraft>,
  given: Readonly<Record<string, readonly Given[]>> = {},
  { change = () => ({}) }: { change?: (session: Session) => Partial<Session> } = {},
) {
  const small = askedSession(document, { 'GET /notes/n1': [[200, own]], ...given }, { access });
  const { resource } = small;
  small.session.ownership.claim(resource, 'n1', own);
  const session = { ...small.session, ...change(small.session) };
  const rules: string[] = [];
  const notes: (string | undefined)[] = [];
  const send = createSend(session, {
    fail: (_exchange, { rule }) => void rules.push(rule),
    note: (_operation, _message, code) => void notes.push(code),
  });
  const came: unknown = await send({ operation: operationIn(session, id), ...draft }).then(
    ({ response }) => response.status,
    (error: unknown) => (error instanceof Error ? error.constructor : error),
  );
  return {
    came,
    rules,
    notes,
    asked: small.asked,
    ledger: session.ledger,
    untracked: session.ownership.untracked(resource),
  };
}

const named = { pathParameters: { noteId: 'n1' } };
const name = 'testkit-run-ab other';

test.each<[what: string, id: string, draft: Partial<RequestDraft>, came: unknown, asked: readonly string[]]>([
  ['is plain', 'readNote', named, 200, ['GET /notes/n1']],
  ['leads behind a #', 'readPart', {}, CannotJudgeError, []],
  ['has a server of its own', 'readFiles', {}, CannotJudgeError, []],
  ['is not valid', 'replaceNote', { ...named, json: { name, pages: 'x' } }, CannotJudgeError, []],
  [
    'is wrong on purpose',
    'replaceNote',
    { ...named, json: { name, pages: 'x' }, wrong: true },
    404,
    ['GET /notes/n1', 'PUT /notes/n1'],
  ],
  ['is of no operation', 'createNote', { json: { name, pages: 'x' }, judged: false }, 404, ['POST /notes']],
  ['writes to somebody else’s record', 'removeNote', { pathParameters: { noteId: 'n2' } }, UnsafeWriteError, []],
  ['reads somebody else’s record', 'readNote', { pathParameters: { noteId: 'n2' } }, 404, ['GET /notes/n2']],
  ['loses the tag', 'replaceNote', { ...named, json: { name: 'mine' } }, CannotJudgeError, []],
])('a request that %s is sent, or is not', async (_what, id, draft, came, asked) => {
  const run = await sent(id, draft);
  expect([run.came, run.asked]).toEqual([came, asked]);
});

const ending =
  (act: (session: Session) => unknown) =>
  (session: Session): Partial<Session> => {
    act(session);
    return {};
  };

test.each<[what: string, change: (session: Session) => Partial<Session>, came: unknown]>([
  ['is stopped', () => ({ signal: AbortSignal.abort() }), UnjudgedError],
  ['is over', ending((session) => session.giveUp()), UnjudgedError],
  ['may not write', ending((session) => session.stopWriting()), UnsafeWriteError],
  ['goes on', () => ({ signal: new AbortController().signal }), 404],
])('in a run that %s a write goes so far', async (_what, change, came) => {
  const run = await sent('createNote', { json: { name } }, {}, { change });
  expect([run.came, run.asked.length]).toEqual([came, came === 404 ? 1 : 0]);
});

test.each<[isLimited: boolean, credentials: 'good' | 'bad', status: number, came: unknown]>([
  [true, 'good', 403, CannotJudgeError],
  [true, 'bad', 403, 403],
  [true, 'good', 404, 404],
  [false, 'good', 403, 403],
])('where the token is limited: %s, a request with a %s one and %i', async (isLimited, credentials, status, came) => {
  const change = ending((session) => isLimited && session.limit());
  const run = await sent('listNote', { credentials }, { 'GET /notes': [[status]] }, { change });
  expect(run.came).toBe(came);
});

const rule = 'the record asked for';

test.each<[what: string, id: string, draft: Partial<RequestDraft>, response: Given, rules: readonly string[]]>([
  ['shows the record', 'readNote', named, [200, own], []],
  ['shows another', 'readNote', named, [200, { ...own, id: 'n2' }], [rule]],
  ['shows no id', 'readNote', named, [200, { name }], []],
  ['shows nothing', 'readNote', named, [204], ['undocumented-status']],
  ['refuses with another id', 'readNote', named, [404, { id: 'n2' }], ['unexpected-body']],
  ['replaces another', 'replaceNote', { ...named, json: { name } }, [200, { ...own, id: 'n2' }], [rule]],
  ['makes one', 'createNote', { json: { name } }, [201, { ...own, id: 'n2' }], []],
  ['breaks the document', 'readNote', named, [200, { ...own, pages: 'x' }], ['response-body type /pages']],
  ['breaks the document, unjudged', 'readNote', { ...named, judged: false }, [200, { ...own, pages: 'x' }], []],
])('a response that %s', async (_what, id, draft, response, rules) => {
  const isRead = id === 'readNote';
  const method = isRead ? 'GET' : id === 'createNote' ? 'POST' : 'PUT';
  const at = `${method} /notes${id === 'createNote' ? '' : '/n1'}`;
  expect((await sent(id, draft, { [at]: [response] })).rules).toEqual(rules);
});

test.each<[location: string, codes: readonly (string | undefined)[]]>([
  ['https://evil.example/notes', ['redirect']],
  ['/elsewhere', ['redirect']],
])('a redirect to %s is noted, and not followed', async (location, codes) => {
  const { came, notes, asked } = await sent('listNote', {}, { 'GET /notes': [[302, undefined, { location }]] });
  expect([came, notes, asked]).toEqual([302, codes, ['GET /notes']]);
});

test('a creation that is refused may have made something where it was sent twice', async () => {
  const refused: readonly Given[] = [[422]];
  expect((await sent('createNote', { json: { name } }, { 'POST /notes': refused })).ledger.open).toEqual([]);
  let isFirst = true;
  const small = smallSession(document, {}, async () => {
    if (!isFirst) return new Response(null, { status: 422 });
    isFirst = false;
    throw new TypeError('fetch failed');
  });
  const { response } = await small.session.send({
    operation: operationIn(small.session, 'createNote'),
    json: { name },
  });
  expect([response.status, small.session.ledger.open.length]).toEqual([422, 1]);
});

test('what a list shows of the run is remembered, unless it is not judged', async () => {
  const unasked = { ...own, id: 'n7' };
  const shows: Readonly<Record<string, readonly Given[]>> = {
    'GET /notes': [[200, [unasked]]],
    'GET /notes/n7': [[200, unasked]],
  };
  expect((await sent('listNote', {}, shows)).untracked).toEqual(['n7']);
  expect((await sent('readNote', { pathParameters: { noteId: 'n7' } }, shows)).untracked).toEqual(['n7']);
  expect((await sent('listNote', { judged: false }, shows)).untracked).toEqual([]);
});
