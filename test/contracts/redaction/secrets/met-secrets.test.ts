import { expect, test } from 'vitest';
import type { TokenOrLogin } from '../../../../contracts/exchange/login.ts';
import { secretsOf } from '../../../../contracts/redaction/login-secrets.ts';
import { hiddenOperations } from '../../../../contracts/redaction/patch-values.ts';
import { Redaction } from '../../../../contracts/redaction/redaction.ts';
import { learnMessage, shownBody, shownTarget } from '../../../../contracts/redaction/run-redaction.ts';
import { KnownSecrets } from '../../../../contracts/redaction/secrets/known-secrets.ts';
import { basicParts, jsonIn } from '../../../../contracts/redaction/secrets/written-within.ts';

test.each<[login: TokenOrLogin, secrets: readonly string[]]>([
  ['tok', ['tok', 'Bearer tok']],
  ['me:pw', ['me:pw', 'Bearer me:pw', 'pw', btoa('me:pw')]],
  ['', []],
  [{}, []],
  [{ bearer: 'tok' }, ['tok', 'Bearer tok']],
  [{ basic: 'me:a:b' }, ['me:a:b', 'a:b', btoa('me:a:b')]],
  [{ basic: 'me:pä' }, ['me:pä', 'pä']],
  [{ basic: 'me:' }, ['me:', btoa('me:')]],
  [{ key: 'a b' }, ['a b', 'a%20b']],
  [{ key: { one: 'a', other: 'b' } }, ['a', 'b']],
  [{ headers: { Accept: 'text/html', 'X-Api-Version': '2', 'X-Mine': 'hush' } }, ['hush']],
  [{ headers: { Authorization: 'Token  hush' } }, ['Token  hush', 'hush']],
  [{ headers: { Authorization: `basic ${btoa('me:pw')}` } }, [`basic ${btoa('me:pw')}`, btoa('me:pw'), 'me:pw', 'pw']],
  [{ headers: { Cookie: 'a=one; b=two=2' } }, ['a=one; b=two=2', 'b=two=2', 'one', 'two=2']],
])('whoever is let in by %j has these secrets', (login, secrets) => {
  const plain = typeof login === 'string' && login !== '' && !login.includes(':') ? [btoa(login)] : [];
  expect(new Set(secretsOf(login))).toEqual(new Set([...secrets, ...plain]));
});

test.each<[credentials: string, parts: readonly string[]]>([
  [`Basic ${btoa('me:pw')}`, ['me:pw', 'pw']],
  [`BASIC\t ${btoa('me:pw')}\n`, ['me:pw', 'pw']],
  [btoa('me:a:b'), ['me:a:b', 'a:b']],
  [btoa('me:pw1').replaceAll('=', ''), ['me:pw1', 'pw1']],
  ['Basic YQ=', []],
  ['Basic YWJj=', []],
  ['Basic a', []],
  ['Basic a-b_', []],
  ['Basic ', []],
  ['', []],
])('user and password are read of %j', (credentials, parts) => {
  expect(basicParts(credentials)).toEqual(parts);
});

test.each<[text: string, value: unknown]>([
  ['{"a":1}', { a: 1 }],
  [' \n[1]', [1]],
  ['a {"a":1}', undefined],
  ['1', undefined],
  ['"a"', undefined],
  ['{"a":', undefined],
])('an object or a list is read of %j', (text, value) => {
  expect(jsonIn(text)).toEqual(value);
});

const secretName = [{ path: ['name'] }, { path: ['list', '*', 'code'] }];
const hide = (value: unknown, places: readonly { readonly path: readonly string[] }[]): unknown =>
  places.length === 0 ? value : places.map(({ path }) => path.join('.'));

test.each<[operation: unknown, shown: unknown]>([
  [
    { op: 'add', path: '/name', value: 'a' },
    { op: 'add', path: '/name', value: [''] },
  ],
  [
    { op: 'add', path: '', value: {} },
    { op: 'add', path: '', value: ['name', 'list.*.code'] },
  ],
  [
    { op: 'add', path: '/list/-', value: {} },
    { op: 'add', path: '/list/-', value: ['code'] },
  ],
  [
    { op: 'add', path: '/list', value: [] },
    { op: 'add', path: '/list', value: ['*.code'] },
  ],
  [
    { op: 'remove', path: '/name' },
    { op: 'remove', path: '/name' },
  ],
  [
    { op: 'add', path: '/other', value: 'a' },
    { op: 'add', path: '/other', value: 'a' },
  ],
  [
    { op: 'add', path: 7, value: 'a' },
    { op: 'add', path: 7, value: 'a' },
  ],
  ['text', 'text'],
  [null, null],
])('the operation %j of a patch is shown as %j', (operation, shown) => {
  expect(hiddenOperations([operation], secretName, hide)).toEqual([shown]);
});

test('an operation without a secret is the same one, and a patch that is a record is hidden as one', () => {
  const operation = { op: 'add', path: '/other', value: 'a' };
  const [shown] = hiddenOperations([operation], secretName, hide) as readonly unknown[];
  expect(shown).toBe(operation);
  expect(hiddenOperations({ name: 'a' }, secretName, hide)).toEqual(['name', 'list.*.code']);
});

test.each<[target: string, shown: string]>([
  ['/a%20b?x=[1]', '/a%20b?x=[1]'],
  ['/a?token=hush&b=1', '/a?token=%5Bredacted%5D&b=1'],
  ['/a?code=hush', '/a?code=%5Bredacted%5D'],
  ['/a?token=&token', '/a?token=&token'],
  ['/a#token', '/a'],
  [':no port/known-secret', ':no port/[redacted]'],
])('the target %s is shown as %s', (target, shown) => {
  const redaction = new Redaction();
  redaction.learn('known-secret');
  expect(shownTarget(redaction, target)).toBe(shown);
});

test('what a body and its headers have is known in what is said of them', () => {
  const redaction = new Redaction();
  const json = (of: Redaction, value: unknown): unknown => of.json(value);
  learnMessage(redaction, { headers: { 'x-api-key': 'first-secret' } }, json);
  learnMessage(redaction, { headers: {}, body: '{"password":"second-secret"}' }, json);
  learnMessage(redaction, { headers: {}, body: '{"password":"third-secret"' }, json);
  expect(redaction.text('first-secret second-secret third-secret')).toBe('[redacted] [redacted] third-secret');
  expect(shownBody(redaction, '{"a":"first-secret","b":1}', json)).toBe('{"a":"[redacted]","b":1}');
  expect(shownBody(redaction, '{"a":1}', json, 2)).toBe('{\n  "a": 1\n}');
  expect(shownBody(redaction, 'is first-secret', json)).toBe('is [redacted]');
  expect(shownBody(redaction, '', json)).toBe('');
  expect(shownBody(redaction, `"${'a'.repeat(200_000)}"`, json)).toHaveLength(200_000);
});

test.each<[secret: string, text: string, shown: string]>([
  ['hush-hush', 'is hush-hush!', 'is [redacted]!'],
  ['hush-hush', 'xhush-hushx', 'x[redacted]x'],
  ['hushed', 'is hushed, not unhushed', 'is [redacted], not unhushed'],
  ['a.b+c*', 'a.b+c* axb+c*', '[redacted] axb+c*'],
  ['a b"c/ä', 'a b\\"c/ä a%20b%22c/%C3%A4 a%20b%22c%2F%C3%A4', '[redacted] [redacted] [redacted]'],
  ['hush hush', `is ${btoa('hush hush')}!`, 'is [redacted]!'],
  ['half \ud800 of it', 'half \ud800 of it', '[redacted]'],
  ['hush-hush', 'cut: hush-h…', 'cut: [redacted]…'],
  ['hush-hush', 'cut: hus…', 'cut: hus…'],
  ['hush-hush', 'cut: hush-h… and hush-hus… end', 'cut: [redacted]… and [redacted]… end'],
  ['hush-hush', 'not cut: hush-h', 'not cut: hush-h'],
  ['hush', 'hush', 'hush'],
])('the secret %j is not in %j', (secret, text, shown) => {
  const known = new KnownSecrets();
  known.add(secret);
  expect(known.hide(text, 6)).toBe(shown);
});

test('a secret is known once, a part of what hides it never, and so many at the most', () => {
  const known = new KnownSecrets();
  for (const secret of ['hush-hush', 'hush-hush', 'redacted', '[redacted]']) known.add(secret);
  expect([known.size, known.hide('is [redacted], redacted', 4)]).toEqual([1, 'is [redacted], redacted']);
  for (let at = 0; at < 200; at++) known.add(`secret-number-${at}-`);
  expect([known.size, known.isFull]).toEqual([96, true]);
  expect(known.hide('secret-number-94- secret-number-95-', 4)).toBe('[redacted] secret-number-95-');
});

test('of two secrets the longer is hidden whole', () => {
  const known = new KnownSecrets();
  for (const secret of ['hushed', 'hushed-and-more', 'more-of-it']) known.add(secret);
  expect(known.hide('hushed-and-more hushed', 4)).toBe('[redacted] [redacted]');
  expect(known.hide('hushed-and-m…', 4)).toBe('[redacted]…');
  expect(known.hide('hushed, hushed-and-m… more-of-it hushed…', 4)).toBe(
    '[redacted], [redacted]… [redacted] [redacted]…',
  );
});

test('of a secret that stands at a cut in full nothing is left', () => {
  const known = new KnownSecrets();
  known.add('hush-hush');
  expect(known.hide('is hush-hush… or hush-hushhush…', 4)).toBe('is [redacted]… or [redacted][redacted]…');
});
