import { expect, test } from 'vitest';
import type { RequestDraft } from '../../../../../contracts/check/exchange/exchange-log.ts';
import { plainConventions } from '../../../../../contracts/check/resource/conventions.ts';
import { runContract } from '../../../../../contracts/check/resource/wrapping/record-contract.ts';
import {
  rememberWrapping,
  showsNoRecord,
  unwrappedExchange,
  wrappedDraft,
} from '../../../../../contracts/check/resource/wrapping/wrapped-values.ts';
import { createContract } from '../../../../../contracts/contract/create-contract.ts';
import { jsonSchemaOf } from '../../../../../spec/operation/operation.ts';
import { jsonContent } from '../../../small-contract.ts';
import {
  collection,
  documentOf,
  note,
  notes,
  type Otherwise,
  ref,
  refused,
  shown,
} from '../../shelf/shelf-document.ts';
import { exchanged, operationIn, smallSession } from '../../small-session.ts';

const { session } = smallSession(notes());
const plain = operationIn(session, 'readNote');
const wrapped = { ...operationIn(session, 'createNote') };
rememberWrapping(wrapped, {
  sent: 'note',
  shown: new Map([
    ['201', 'data'],
    ['404', null],
  ]),
});
const record = { name: 'A' };

test.each<[what: string, draft: Partial<RequestDraft>, json: unknown]>([
  ['a record', { json: record }, { note: record }],
  ['what stands in its envelope', { json: { note: record } }, { note: record }],
  ['a record with a field of that name', { json: { note: record, more: 1 } }, { note: { note: record, more: 1 } }],
  ['a record with a text of that name', { json: { note: 'A' } }, { note: { note: 'A' } }],
  ['what is no record', { json: [1] }, { note: [1] }],
  ['nothing', {}, undefined],
  ['a text, which is sent as it is', { json: record, text: '{' }, record],
])('%s is sent in the envelope that the document asks for', (_what, draft, json) => {
  expect(wrappedDraft({ operation: wrapped, ...draft }).json).toEqual(json);
  const bare = { operation: plain, ...draft };
  expect(wrappedDraft(bare)).toBe(bare);
});

test.each<[status: number, value: unknown, shows: unknown]>([
  [201, { data: record }, record],
  [201, { data: [1] }, [1]],
  [201, { other: 1 }, undefined],
  [201, [record], undefined],
  [404, { data: record }, undefined],
  [422, { data: record }, { data: record }],
  [500, { data: record }, { data: record }],
])('of a response with %i and %j the record is %j', (status, value, shows) => {
  expect(unwrappedExchange(exchanged(wrapped, status, value)).response.value).toEqual(shows);
  const bare = exchanged(plain, status, value);
  expect(unwrappedExchange(bare)).toBe(bare);
});

test('what shows none of its record by one response shows no record', () => {
  expect([showsNoRecord(wrapped), showsNoRecord(plain)]).toEqual([true, false]);
});

const around = (field: string, of: object = ref('Note'), more: object = {}): object => ({
  type: 'object',
  required: [field],
  properties: { [field]: of, ...more },
});
const ok = { type: 'object', additionalProperties: false, properties: { ok: { type: 'boolean' } } };
const gone = refused(404, 422);

/** How a run sees an operation of a document: what it is sent in, and the schemas of what it shows. */
function seen(otherwise: Otherwise, id: string, more: object = {}) {
  const contract = createContract(
    JSON.stringify(documentOf({ ...collection('/notes', 'Note', otherwise), ...more }, { Note: note })),
  );
  const own = runContract(contract, plainConventions);
  const operation = operationIn({ contract: own }, id);
  const draft = wrappedDraft({ operation, json: record }).json;
  const success = [...operation.responses].filter(([key]) => key === 'default' || key.startsWith('2'));
  return {
    contract,
    own,
    sent: draft,
    shows: success.map(([, response]) => jsonSchemaOf(response)?.split('/').at(-1)),
    isNone: showsNoRecord(operation),
  };
}

test.each<
  [what: string, otherwise: Otherwise, operation: string, sent: unknown, shows: readonly unknown[], isNone: boolean]
>([
  [
    'a read in an envelope',
    { read: { responses: { 200: shown(around('data')), ...gone } } },
    'readNote',
    record,
    ['data'],
    false,
  ],
  [
    'a read of something else',
    { read: { responses: { 200: shown(ok), ...gone } } },
    'readNote',
    record,
    [undefined],
    true,
  ],
  [
    'a creation in an envelope',
    { create: { requestBody: jsonContent(around('note')), responses: { 201: shown(around('note')), ...gone } } },
    'createNote',
    { note: record },
    ['note'],
    false,
  ],
  [
    'a creation that shows no id',
    { create: { requestBody: jsonContent(ref('Note')), responses: { 201: shown(ok), ...gone } } },
    'createNote',
    record,
    [undefined],
    true,
  ],
  [
    'an envelope that wants more than its record',
    {
      create: {
        requestBody: jsonContent({
          ...around('note'),
          required: ['note', 'by'],
          properties: { note: ref('Note'), by: { type: 'string' } },
        }),
        responses: { 201: shown(ref('Note')), ...gone },
      },
    },
    'createNote',
    record,
    ['Note'],
    false,
  ],
  [
    'a replacement in an envelope',
    { replace: { requestBody: jsonContent(around('note')), responses: { 200: shown(around('note')), ...gone } } },
    'replaceNote',
    { note: record },
    ['note'],
    false,
  ],
  [
    'a default in an envelope',
    { read: { responses: { default: shown(around('data')) } } },
    'readNote',
    record,
    ['data'],
    false,
  ],
  [
    'a default beside a success',
    { read: { responses: { 200: shown(around('data')), default: shown(around('error', ok)) } } },
    'readNote',
    record,
    ['data', 'schema'],
    false,
  ],
  ['no envelope', {}, 'readNote', record, ['Note'], false],
])('as a run sees it, %s is what holds the record', (_what, otherwise, operation, sent, shows, isNone) => {
  const view = seen(otherwise, operation);
  expect([view.sent, view.shows, view.isNone]).toEqual([sent, shows, isNone]);
});

test('the contract of a run is the same for the same contract, and that of an API whose conventions are known is its own', () => {
  const { contract, own } = seen({ read: { responses: { 200: shown(around('data')), ...gone } } }, 'readNote');
  expect(own).not.toBe(contract);
  expect([runContract(contract, undefined), runContract(own, plainConventions)]).toEqual([own, own]);
  expect(runContract(contract, { ...plainConventions, isExact: true })).toBe(contract);
  const bare = createContract(
    JSON.stringify(documentOf({ '/about': { get: { operationId: 'about', responses: { 200: shown({}) } } } }, {})),
  );
  expect(runContract(bare, plainConventions)).toBe(bare);
});

test('what responds with a list to a change of one record changes nobody knows what', () => {
  const patch = (schema: object): Record<string, unknown> => ({
    requestBody: { content: { 'application/merge-patch+json': { schema: ref('Note') } } },
    responses: { 200: shown(schema), ...gone },
  });
  const [one, list] = [around('data'), { type: 'array', items: ref('Note') }].map((schema) => {
    const { own } = seen({ patch: patch(schema) }, 'patchNote');
    return own.resources.map((resource) => resource.patch?.kind);
  });
  expect([one, list]).toEqual([['merge-patch'], [undefined]]);
});
