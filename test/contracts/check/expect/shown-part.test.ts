import { expect, test } from 'vitest';
import { shownField, shownShape } from '../../../../contracts/check/expect/shown-part.ts';
import { collection, documentOf, ref, refused, shown } from '../shelf/shelf-document.ts';
import { exchanged, operationIn, smallSession } from '../small-session.ts';

const text = { type: 'string' };
const price = {
  type: 'object',
  properties: { amount: { type: 'number' }, currency: text },
  required: ['amount', 'currency'],
};
const properties = {
  id: { ...text, readOnly: true },
  name: text,
  key: { ...text, writeOnly: true },
  price,
  count: { type: 'integer' },
  free: { type: 'object' },
  lines: { type: 'array', items: { type: 'object', properties: { a: text }, additionalProperties: false } },
  any: {},
};
const document = (replace: object, schema: object = { type: 'object', properties }): object =>
  documentOf(collection('/notes', 'Note', { replace: { responses: replace } }), { Note: schema });
const { session } = smallSession(document({ 200: shown(ref('Note')), ...refused(404) }));
const read = operationIn(session, 'readNote');

test.each<[name: string, sent: unknown, part: unknown]>([
  ['name', 'A', 'A'],
  ['name', 7, undefined],
  ['none', 'A', undefined],
  ['key', 'A', undefined],
  ['price', 7, undefined],
  ['price', { amount: 7 }, { amount: 7 }],
  ['price', { amount: 7, tax: 1 }, { amount: 7 }],
  ['price', { amount: 'much' }, {}],
  ['count', 1.5, undefined],
  ['free', { a: { b: 1 } }, { a: { b: 1 } }],
  ['lines', [{ a: 'x', b: 1 }, { b: 2 }], [{ a: 'x' }, {}]],
  ['lines', { a: 'x' }, undefined],
  ['any', [1, { a: 2 }], [1, { a: 2 }]],
])('of %s, sent as %j, there is shown %j', (name, sent, part) => {
  const shape = shownShape(session, exchanged(read, 200));
  if (shape === undefined) throw new Error('A read has a schema.');
  expect(shownField(session.contract, shape, name, sent)?.value).toEqual(part);
});

test('what names no fields shows all that is sent', () => {
  const { session: open } = smallSession(document({ 200: shown(ref('Note')) }, {}));
  const shape = shownShape(open, exchanged(operationIn(open, 'replaceNote'), 200));
  expect(shape && shownField(open.contract, shape, 'any', 5)?.value).toBe(5);
});

test('a response without a schema shows what a read does', () => {
  const { session: bare } = smallSession(document({ 204: { description: 'Done' }, ...refused(404) }));
  const replace = operationIn(bare, 'replaceNote');
  expect(shownShape(bare, exchanged(replace, 204))?.fields?.has('price')).toBe(true);
});
