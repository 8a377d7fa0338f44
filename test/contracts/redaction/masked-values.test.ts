import { expect, test } from 'vitest';
import { type Masking, maskedAll, maskedValue, unmaskedValue } from '../../../contracts/redaction/masked-values.ts';

const mask = '******';
const places = (...paths: readonly (readonly string[])[]): { readonly path: readonly string[] }[] =>
  paths.map((path) => ({ path }));

test.each<[kind: string, value: unknown, paths: readonly (readonly string[])[], shown: unknown]>([
  ['a text', { password: 'hush', name: 'a' }, [['password']], { password: mask, name: 'a' }],
  ['texts of a list', { keys: ['a', 'b'] }, [['keys', '*']], { keys: [mask, mask] }],
  [
    'an object as a whole',
    { auth: { user: 'a', pin: 4, on: true } },
    [['auth']],
    { auth: { user: mask, pin: mask, on: true } },
  ],
  ['several fields', { a: 'x', b: { c: 'y' } }, [['a'], ['b', 'c']], { a: mask, b: { c: mask } }],
  ['a number, which no mask fits', { pin: 4711, name: 'a' }, [['pin']], { name: 'a' }],
])('what stands in the place of a secret is masked: %s', (_kind, value, paths, shown) => {
  const before = structuredClone(value);
  expect(maskedValue(value, places(...paths))).toEqual(shown);
  expect(value).toEqual(before);
});

test.each<[kind: string, value: unknown]>([
  ['the field is not there', { name: 'a' }],
  ['it is empty', { password: '' }],
  ['it is null', { password: null }],
  ['it is masked already', { password: mask }],
  ['it holds no text', { password: [true, { a: null }, {}] }],
])('where there is no secret the value stays the same one: %s', (_kind, value) => {
  const learnt: string[] = [];
  expect(maskedValue(value, places(['password']), (secret) => void learnt.push(secret))).toBe(value);
  expect(learnt).toEqual([]);
});

test('each secret is learnt, numbers as texts', () => {
  const learnt: string[] = [];
  maskedValue({ auth: { user: 'a', pins: [4, '', mask] } }, places(['auth']), (secret) => void learnt.push(secret));
  expect(learnt).toEqual(['a', '4']);
});

test('what needs no mask is not copied', () => {
  const plain = [{ a: true }, []];
  expect(maskedAll(plain)).toBe(plain);
  expect(maskedAll([...plain, 'a'])).toEqual([{ a: true }, [], mask]);
});

const stored = { password: 'hush', pin: 4711, auth: { user: 'a', keys: ['k', 'l'] }, name: 'a' };
const secret = places(['password'], ['pin'], ['auth']);

test.each<[kind: string, sent: object, meant: object]>([
  ['what was shown', maskedValue(stored, secret) as object, stored],
  ['a new secret', { ...stored, password: 'new' }, { ...stored, password: 'new' }],
  ['a secret that is emptied', { ...stored, password: '' }, { ...stored, password: '' }],
  ['a secret that is set to null', { ...stored, password: null, pin: null }, { ...stored, password: null, pin: null }],
  ['a secret that is left out', { pin: 4711, auth: {}, name: 'a' }, { pin: 4711, auth: {}, name: 'a' }],
  ['a number that is never shown', { name: 'b' }, { name: 'b', pin: 4711 }],
  [
    'a part of an object with masks',
    { pin: 1, auth: { user: mask, keys: [mask, 'new', mask] } },
    { pin: 1, auth: { user: 'a', keys: ['k', 'new', mask] } },
  ],
  [
    'a mask where nothing stood',
    { pin: 1, auth: { user: mask, more: mask, toString: mask } },
    { pin: 1, auth: { user: 'a', more: mask, toString: mask } },
  ],
  ['a mask where no secret is', { pin: 1, name: mask }, { pin: 1, name: mask }],
])('a record that is sent back means the secrets that its masks stand for: %s', (_kind, sent, meant) => {
  expect(unmaskedValue(sent, secret, stored)).toEqual(meant);
});

test('nothing is made up where nothing stood before', () => {
  expect(unmaskedValue({ password: mask }, secret, undefined)).toEqual({ password: mask });
  expect(unmaskedValue({ password: mask }, secret, { pin: '4711' })).toEqual({ password: mask });
  expect(unmaskedValue('text', secret, stored)).toBe('text');
});

test('what is never shown stays beside the items of a list that are sent back, and adds none', () => {
  const pins = places(['users', '*', 'pin']);
  const before = {
    users: [
      { name: 'a', pin: 1 },
      { name: 'b', pin: 2 },
    ],
  };
  expect(unmaskedValue({ users: [{ name: 'a' }, { name: 'b', pin: 3 }, { name: 'c' }] }, pins, before)).toEqual({
    users: [{ name: 'a', pin: 1 }, { name: 'b', pin: 3 }, { name: 'c' }],
  });
  const all = places(['pins', '*']);
  expect(unmaskedValue({ pins: [] }, all, { pins: [1, 2] })).toEqual({ pins: [] });
});

test('a field says what its mask is', () => {
  const last: Masking = (_field, found) => `…${String(found).slice(-2)}`;
  const cards = places(['card']);
  expect(maskedValue({ card: '1234' }, cards, undefined, last)).toEqual({ card: '…34' });
  expect(unmaskedValue({ card: '…34' }, cards, { card: '1234' }, last)).toEqual({ card: '1234' });
  expect(unmaskedValue({ card: '…35' }, cards, { card: '1234' }, last)).toEqual({ card: '…35' });
});

test('what empties a secret is no mask of it, whatever its mask is', () => {
  const emptied: Masking = () => '';
  const nothing: Masking = () => null;
  const [fields, stored] = [[{ path: ['pin'] }], { pin: '4711' }];
  expect(maskedValue(stored, fields, undefined, emptied)).toEqual({ pin: '' });
  expect(unmaskedValue({ pin: '' }, fields, stored, emptied)).toEqual({ pin: '' });
  expect(unmaskedValue({ pin: null }, fields, stored, nothing)).toEqual({ pin: null });
});
