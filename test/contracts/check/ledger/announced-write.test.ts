import { expect, test } from 'vitest';
import type { RequestDraft } from '../../../../contracts/check/exchange/exchange-log.ts';
import { announceWrite } from '../../../../contracts/check/ledger/announced-write.ts';
import { createLedger, type LedgerLine } from '../../../../contracts/check/ledger/ledger.ts';
import { jsonContent } from '../../small-contract.ts';
import { collection, documentOf, inPath, note } from '../shelf/shelf-document.ts';
import { exchanged, operationIn, smallSession } from '../small-session.ts';

const done = { responses: { 200: { description: 'Done' } } };
const { session } = smallSession(
  documentOf(
    {
      ...collection('/notes', 'Note'),
      '/notes/{noteId}/copy': { parameters: [inPath('noteId')], post: { operationId: 'copyNote', ...done } },
      '/invite': { post: { operationId: 'invite', requestBody: jsonContent({}), ...done } },
      '/keys/{key}': {
        parameters: [{ ...inPath('key'), 'x-key': true }],
        put: { operationId: 'putKey', requestBody: jsonContent({}), ...done },
        delete: { operationId: 'removeKey', ...done },
      },
    },
    { Note: note },
  ),
);
const tag = 'testkit-run-ab';
const [first] = session.resources;
if (first === undefined) throw new Error('The document has a resource.');
const resources = [{ ...first, tagField: 'name', idField: 'id' }];
const at = (id: string) => ({ pathParameters: { noteId: id } });
const invitation = { field: 'email', value: `${tag}@x.example` };
const invited = { makes: { ...invitation, of: '/notes' } };

/** What is written down of a write to an account in which the run has note 1, before and after its response. */
function announced(
  operation: string,
  draft: Partial<RequestDraft>,
  status: number,
  value?: unknown,
  { isRepeated = false, held = [] as readonly string[] } = {},
) {
  const lines: LedgerLine[] = [];
  const ledger = createLedger(tag, (line) => void lines.push(line));
  ledger.created('/notes', '1');
  for (const key of held) ledger.created('/keys', key);
  lines.length = 0;
  const one = operationIn(session, operation);
  const responded = announceWrite(session.contract, resources, ledger, { operation: one, ...draft });
  const before = [...lines];
  lines.length = 0;
  responded(exchanged(one, status, value), isRepeated);
  return { before, after: lines, open: ledger.open.length };
}
const intent = { event: 'intent', number: 1, collection: '/notes' };
const inviting = { ...intent, evidence: invitation };
const made = (id: string, more: object = {}): object => ({
  event: 'responded',
  number: 1,
  made: { collection: '/notes', id, ...more },
});
const nothing = { event: 'responded', number: 1 };
const named = { json: { name: `${tag} a` } };
const otherwise = { field: 'title', value: `about ${tag}` };

test.each<[what: string, ...Parameters<typeof announced>, before: readonly object[], after: readonly object[]]>([
  ['a creation', 'createNote', named, 201, { id: '2', name: `${tag} a` }, {}, [intent], [made('2')]],
  [
    'a creation that is known otherwise',
    'createNote',
    { json: { name: 7, title: otherwise.value } },
    201,
    { id: 2, title: otherwise.value },
    {},
    [{ ...intent, evidence: otherwise }],
    [made('2', { evidence: otherwise })],
  ],
  [
    'a text that is sent',
    'createNote',
    { text: JSON.stringify({ title: otherwise.value }) },
    422,
    undefined,
    {},
    [{ ...intent, evidence: otherwise }],
    [nothing],
  ],
  ['a text that is no JSON', 'createNote', { text: `{"title":"${tag}"` }, 422, undefined, {}, [intent], [nothing]],
  ['a text that is no record', 'createNote', { text: '[1]' }, 422, undefined, {}, [intent], [nothing]],
  ['a creation that does not say what it made', 'createNote', named, 201, undefined, {}, [intent], []],
  ['a creation that is refused', 'createNote', named, 400, undefined, {}, [intent], [nothing]],
  [
    'a creation that is refused the second time',
    'createNote',
    named,
    409,
    undefined,
    { isRepeated: true },
    [intent],
    [],
  ],
  ['a creation that takes too long', 'createNote', named, 408, undefined, {}, [intent], []],
  ['a creation that fails', 'createNote', named, 500, { id: '2' }, {}, [intent], []],
  ['a replacement', 'replaceNote', { ...at('1'), ...named }, 200, { id: '1' }, {}, [], []],
  [
    'a replacement of what is not there',
    'replaceNote',
    { ...at('9'), ...named },
    200,
    { id: '9' },
    {},
    [intent],
    [nothing],
  ],
  [
    'a replacement that makes another',
    'replaceNote',
    { ...at('9'), ...named },
    201,
    { id: '10' },
    {},
    [intent],
    [made('10')],
  ],
  ['an action', 'copyNote', at('1'), 200, { id: '2', name: `${tag} a` }, {}, [{ ...intent, id: '1' }], [made('2')]],
  ['an action that makes nothing', 'copyNote', at('1'), 200, undefined, {}, [{ ...intent, id: '1' }], [nothing]],
  ['a deletion', 'removeNote', at('1'), 204, undefined, {}, [{ event: 'removing', collection: '/notes', id: '1' }], []],
  ['a deletion of what is not there', 'removeNote', at('9'), 404, undefined, {}, [], []],
  ['what makes a record elsewhere', 'invite', invited, 200, { id: '2' }, {}, [inviting], [made('2')]],
  ['what makes several elsewhere', 'invite', invited, 200, [{ id: '1' }, { id: 2 }], {}, [inviting], []],
  ['what makes elsewhere what is there', 'invite', invited, 200, { id: '1' }, {}, [inviting], []],
  [
    'an action that makes one of several',
    'copyNote',
    { ...at('1'), ...invited },
    200,
    [{ id: '1' }, { id: 2 }],
    {},
    [{ ...inviting, id: '1' }],
    [nothing],
  ],
  [
    'an action that names only what is there',
    'copyNote',
    { ...at('1'), ...invited },
    200,
    [{ id: '1' }],
    {},
    [{ ...inviting, id: '1' }],
    [],
  ],
  ['what is about nothing', 'invite', {}, 200, { id: '2' }, {}, [], []],
])(
  'of %s it is written down what may come of it, and what came',
  (_what, operation, draft, status, value, how, before, after) => {
    const written = announced(operation, draft, status, value, how);
    expect([written.before, written.after]).toEqual([before, after]);
    expect(written.open).toBe(before.length > 0 && after.length === 0 && operation !== 'removeNote' ? 1 : 0);
  },
);

const key = (event: string): object => ({ event, collection: '/keys', id: 'k' });
const of = { pathParameters: { key: 'k' } };

test.each<
  [
    operation: string,
    status: number,
    how: Parameters<typeof announced>[4],
    before: readonly object[],
    after: readonly object[],
  ]
>([
  ['putKey', 200, {}, [key('created')], []],
  ['putKey', 422, {}, [key('created')], [key('removed')]],
  ['putKey', 422, { isRepeated: true }, [key('created')], []],
  ['putKey', 408, {}, [key('created')], []],
  ['putKey', 500, {}, [key('created')], []],
  ['putKey', 422, { held: ['k'] }, [], []],
  ['removeKey', 204, { held: ['k'] }, [], [key('removed')]],
  ['removeKey', 404, { held: ['k'] }, [], [key('removed')]],
  ['removeKey', 410, { held: ['k'] }, [], [key('removed')]],
  ['removeKey', 422, { held: ['k'] }, [], []],
  ['removeKey', 302, { held: ['k'] }, [], []],
  ['removeKey', 204, {}, [], []],
])('of a key, %s with %i and %j is written down', (operation, status, how, before, after) => {
  const written = announced(operation, of, status, undefined, how);
  expect([written.before, written.after]).toEqual([before, after]);
  expect(announced(operation, {}, status, undefined, how)).toEqual({ before: [], after: [], open: 0 });
});
