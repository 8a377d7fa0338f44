import { expect, test } from 'vitest';
import { withoutFields, withoutSecrets } from '../../../../contracts/check/resource/hidden-fields.ts';
import { idIn, isSuccess, returnsRecords } from '../../../../contracts/check/resource/named-id.ts';
import { notes, shown } from '../shelf/shelf-document.ts';
import { exchanged, operationIn, smallSession } from '../small-session.ts';

const { session } = smallSession(
  notes({ read: { responses: { 200: shown({}), 204: { description: 'None' }, 302: { description: 'Elsewhere' } } } }),
);
const read = operationIn(session, 'readNote');
const list = operationIn(session, 'listNote');

test.each<[status: number, read: boolean, list: boolean]>([
  [199, false, false],
  [200, true, true],
  [299, true, true],
  [300, false, false],
  [302, true, false],
  [304, false, false],
  [400, false, false],
  [404, false, false],
  [500, false, false],
])('whether %i is a success: where the document sends the client on %j, else %j', (status, ofRead, ofList) => {
  expect([isSuccess(read, status), isSuccess(list, status)]).toEqual([ofRead, ofList]);
});

test('a default that would stand for a redirect promises no success', () => {
  const anything = smallSession(notes({ read: { responses: { default: { description: 'Anything' } } } }));
  expect(isSuccess(operationIn(anything.session, 'readNote'), 302)).toBe(false);
});

test('a record is returned where the document gives a body, or does not say', () => {
  expect([200, 204, 201].map((status) => returnsRecords(read, status))).toEqual([true, false, true]);
});

test.each<[value: unknown, location: string | undefined, id: string | undefined]>([
  [{ id: 'n1' }, undefined, 'n1'],
  [{ id: 7 }, undefined, '7'],
  [{ id: 'n1' }, '/notes/n2', 'n1'],
  [{ id: null }, '/notes/n2', 'n2'],
  [[{ id: 'n1' }], '/notes/n2', 'n2'],
  [undefined, undefined, undefined],
  [undefined, '/v1/notes/n2', 'n2'],
  [undefined, 'https://x.example/v1/notes/n2/?a=b#c', 'n2'],
  [undefined, '/notes/notes/n2', 'n2'],
  [undefined, '/notes/n2/more', undefined],
  [undefined, '/notes/', undefined],
  [undefined, '/notes/a%20b', undefined],
  [undefined, '/others/n2', undefined],
  [undefined, '/others/n2/x/y', undefined],
  [undefined, 'http://[', undefined],
])('in a response with %j and the place %s the id is %s', (value, location, id) => {
  const one = exchanged(read, 201, value);
  const exchange = { ...one, response: { ...one.response, headers: location === undefined ? {} : { location } } };
  expect(idIn({ idField: 'id', collection: '/notes' }, exchange)).toBe(id);
});

test('fields whose content says nothing are left out, wherever they stand', () => {
  const secrets = [
    { path: ['pin'], pointer: '#' },
    { path: ['keys', '*', 'key'], pointer: '#' },
  ];
  const record = { id: 1, pin: 'x', keys: [{ key: 'y', name: 'z' }] };
  expect(withoutSecrets({ secrets }, record)).toEqual({ id: 1, keys: [{ name: 'z' }] });
  expect(withoutSecrets({ secrets: [] }, record)).toBe(record);
  expect(withoutFields('text', [['pin']])).toBe('text');
});
