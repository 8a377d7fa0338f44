import { expect, test } from 'vitest';
import { fieldsToChange, keepable, whyNotPutBack } from '../../../../contracts/check/singletons/changes.ts';
import { movedFrom, writeDraft } from '../../../../contracts/check/singletons/put-back.ts';
import {
  heldIn,
  type Singleton,
  type SingletonWrite,
  singletonsOf,
} from '../../../../contracts/check/singletons/singletons.ts';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import type { JsonObject } from '../../../../spec/json/json-object.ts';
import { jsonContent } from '../../small-contract.ts';

const tag = 'testkit-run-ab';
const text = { type: 'string' };

interface Parts {
  readonly sent?: object;
  readonly shown?: object;
  readonly method?: 'put' | 'patch';
  readonly type?: string;
  readonly path?: string;
  readonly beside?: object;
}

/** A contract with one place that is read and written. */
function contractOf({
  sent,
  shown = sent,
  method = 'put',
  type = 'application/json',
  path = '/settings',
  beside,
}: Parts) {
  const response = { 200: { description: 'Shown.', ...(shown && jsonContent(shown)) } };
  const parameters = path.includes('{') ? [{ name: 'id', in: 'path', required: true, schema: text }] : [];
  return createContract(
    JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'Settings', version: '1' },
      paths: {
        [path]: {
          parameters,
          get: { operationId: 'read', responses: response },
          [method]: {
            operationId: 'write',
            ...(sent && { requestBody: { content: { [type]: { schema: sent } } } }),
            responses: response,
          },
          ...beside,
        },
      },
    }),
  );
}

const of = (properties: Readonly<Record<string, object>>): object => ({ type: 'object', properties });

function only(parts: Parts): { contract: ReturnType<typeof contractOf>; singleton: Singleton; write: SingletonWrite } {
  const contract = contractOf(parts);
  const [singleton] = singletonsOf(contract);
  const [write] = singleton?.writes ?? [];
  if (singleton === undefined || write === undefined) throw new Error('There is one that is written.');
  return { contract, singleton, write };
}

const created = { post: { operationId: 'create', responses: { 201: { description: 'Made.' } } } };
const title = of({ title: text });

test.each<[what: string, parts: Parts, methods: readonly string[]]>([
  ['that is read and replaced', { sent: title }, ['PUT']],
  ['that is read and changed', { sent: title, method: 'patch' }, ['PATCH']],
  ['that takes a merge patch', { sent: title, method: 'patch', type: 'application/merge-patch+json' }, ['PATCH']],
  ['that takes a form', { sent: title, type: 'application/x-www-form-urlencoded' }, []],
  ['that takes no body', { shown: title }, []],
  ['that shows a text', { sent: title, shown: text }, []],
  ['that takes a text', { sent: text, shown: title }, []],
  ['that has an id', { sent: title, path: '/settings/{id}' }, []],
  ['in which things are made', { sent: title, beside: created }, []],
])('a place %s is a record of its own, or none', (_what, parts, methods) => {
  const writes = singletonsOf(contractOf(parts)).flatMap((one) => one.writes.map(({ operation }) => operation.method));
  expect(writes).toEqual(methods);
});

test.each<[what: string, sent: object, shown: object, wrap: string | undefined]>([
  ['alone in both', of({ user: title }), of({ user: title }), 'user'],
  ['beside another where it is shown', of({ user: title }), of({ user: title, at: text }), undefined],
  ['beside another where it is sent', of({ user: title, at: text }), of({ user: title }), undefined],
  ['under another name', of({ user: title }), of({ person: title }), undefined],
  ['a text, and no record', of({ user: text }), of({ user: text }), undefined],
])('what stands %s is in an envelope, or not', (_what, sent, shown, wrap) => {
  expect(only({ sent, shown }).write.wrap).toBe(wrap);
});

test.each<[value: unknown, wrap: string | undefined, held: unknown]>([
  [{ a: 1 }, undefined, { a: 1 }],
  [{ user: { a: 1 } }, 'user', { a: 1 }],
  [{ person: { a: 1 } }, 'user', undefined],
  [[], undefined, undefined],
  ['x', 'user', undefined],
  [null, undefined, undefined],
])('%j in the envelope %s holds %j', (value, wrap, held) => {
  expect(heldIn(value, wrap)).toEqual(held);
});

test.each<[name: string, schema: object, now: unknown, value: unknown]>([
  ['theme', { enum: ['dark', 'light'] }, 'dark', 'light'],
  ['theme', { enum: ['dark', 'light'] }, 'light', 'dark'],
  ['notify', { type: 'boolean' }, true, false],
  ['size', { type: 'integer' }, 5, 6],
  ['size', { type: 'integer', maximum: 5 }, 5, 4],
  ['title', text, 'Home', `${tag} <a> & "b"`],
  ['title', { type: 'string', maxLength: 19 }, 'Home', 'testkit <a> & "b"'],
  ['title', { type: 'string', maxLength: 14 }, 'Home', tag],
  ['title', { type: 'string', maxLength: 7 }, 'Home', 'testkit'],
  ['title', { type: 'string', maxLength: 1 }, 'a', 'b'],
])('%s of %j, which is %j, is changed to %j for a while', (name, schema, now, value) => {
  const { contract, write } = only({ sent: of({ [name]: schema }) });
  expect(fieldsToChange(contract, write, { [name]: now }, tag)).toMatchObject([{ name, value }]);
});

test.each<[why: string, name: string, schema: object, held: JsonObject]>([
  ['it does not stand there', 'title', text, {}],
  ['only one value is allowed', 'theme', { enum: ['dark'] }, { theme: 'dark' }],
  ['what stands there is not valid', 'size', { type: 'integer' }, { size: 'large' }],
  ['it is for reading', 'title', { type: 'string', readOnly: true }, { title: 'Home' }],
  ['it is for writing', 'title', { type: 'string', writeOnly: true }, { title: 'Home' }],
  ['it is a secret', 'password', text, { password: 'x' }],
  ['by it somebody is let in', 'loginName', text, { loginName: 'x' }],
  ['something is sent by it', 'email', text, { email: 'a@b.example' }],
  ['it decides who pays', 'billingPlan', { enum: ['a', 'b'] }, { billingPlan: 'a' }],
  ['it switches something off', 'isActive', { type: 'boolean' }, { isActive: true }],
  ['nobody knows what its text means', 'mode', text, { mode: 'x' }],
  ['its text has a form', 'title', { type: 'string', pattern: '^[A-Z]' }, { title: 'Home' }],
  ['its text has a format', 'title', { type: 'string', format: 'date' }, { title: '2026-01-01' }],
  ['it is a list', 'names', { type: 'array', items: text }, { names: ['a'] }],
  ['it is an object', 'labels', { type: 'object' }, { labels: {} }],
])('a field is left alone where %s', (_why, name, schema, held) => {
  const { contract, write } = only({ sent: of({ [name]: schema }) });
  expect(fieldsToChange(contract, write, held, tag)).toEqual([]);
});

test('at most eight fields are changed, each with a value that the document does not let through', () => {
  const names = Array.from({ length: 10 }, (_, index) => `isNice${index}`);
  const sent = of(Object.fromEntries(names.map((name) => [name, { type: 'boolean' }])));
  const { contract, write } = only({ sent });
  const held = Object.fromEntries(names.map((name) => [name, true]));
  const fields = fieldsToChange(contract, write, held, tag);
  expect(fields.map(({ name }) => name)).toEqual(names.slice(0, 8));
  for (const { wrong } of fields) expect(typeof wrong).not.toBe('boolean');
});

const deep = (levels: number, inner: object): object => (levels === 0 ? inner : of({ more: deep(levels - 1, inner) }));

test.each<[what: string, parts: Parts, why: string | undefined]>([
  ['shows all that it takes', { sent: title }, undefined],
  [
    'takes a field that it does not show',
    { sent: of({ a: text, b: text }), shown: of({ a: text }) },
    'no response shows b',
  ],
  [
    'takes a field that is for reading',
    { sent: of({ a: text, b: { ...text, readOnly: true } }), shown: of({ a: text }) },
    undefined,
  ],
  [
    'takes a field that is for writing',
    { sent: of({ a: { ...text, writeOnly: true } }) },
    'a may be shown otherwise than it is',
  ],
  ['takes a secret', { sent: of({ a: text, apiToken: text }) }, 'apiToken may be shown otherwise than it is'],
  [
    'takes a secret deeper down',
    { sent: of({ a: text, mail: deep(2, of({ password: text })) }) },
    'mail.more.more.password may be shown otherwise than it is',
  ],
  [
    'takes a secret in a list',
    { sent: of({ mails: { type: 'array', items: of({ password: text }) } }) },
    'mails.password may be shown otherwise than it is',
  ],
  [
    'takes a secret in its envelope',
    { sent: of({ user: of({ password: text }) }) },
    'password may be shown otherwise than it is',
  ],
  ['changes what is sent and nothing else', { sent: of({ password: text }), method: 'patch' }, undefined],
])('a write that %s can put back what stood there, or not', (_what, parts, why) => {
  const { contract, singleton, write } = only(parts);
  expect(whyNotPutBack(contract, singleton, write)).toBe(why);
});

test('what is written down to be put back is what may be sent, without secrets', () => {
  const sent = of({ a: text, b: { ...text, readOnly: true }, password: text, mail: of({ pin: text }), c: text });
  const { write } = only({ sent, method: 'patch' });
  expect(keepable(write, { a: '1', b: '2', password: '3', mail: { pin: '4' }, extra: '5' })).toEqual({ a: '1' });
});

test.each<[method: 'put' | 'patch', json: JsonObject]>([
  ['put', { a: 'new', c: '3' }],
  ['patch', { a: 'new' }],
])('a %s sends what it must', (method, json) => {
  const { write } = only({ sent: of({ a: text, b: { ...text, readOnly: true }, c: text }), method });
  expect(writeDraft(write, { a: '1', b: '2', c: '3' }, { a: 'new' }).json).toEqual(json);
  const wrapped = only({ sent: of({ user: of({ a: text, c: text }) }), method }).write;
  expect(writeDraft(wrapped, { a: '1', c: '3' }, { a: 'new' }).json).toEqual({ user: json });
});

test.each<[before: JsonObject, now: JsonObject, moved: readonly string[]]>([
  [{ a: '1', c: '3' }, { a: '1', c: '3' }, []],
  [{ a: '1', c: '3' }, { a: '2', c: '3' }, ['a']],
  [{ a: '1', c: '3' }, { a: '1' }, ['c']],
  [{ a: '1' }, { a: '1', c: '3' }, ['c']],
  [{ b: '1', password: 'x' }, { b: '2', password: 'y' }, []],
])('from %j to %j these fields have moved: %j', (before, now, moved) => {
  const { write } = only({ sent: of({ a: text, b: { ...text, readOnly: true }, c: text, password: text }) });
  expect(movedFrom(write, before, now)).toEqual(moved);
});
