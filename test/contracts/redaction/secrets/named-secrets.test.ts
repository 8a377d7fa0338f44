import { expect, test } from 'vitest';
import { Redaction } from '../../../../contracts/redaction/redaction.ts';

const gone = '[redacted]';

test.each<[meaning: string, value: unknown, shown: unknown]>([
  ['a pair', { name: 'api_key', value: 'hush' }, { name: 'api_key', value: gone }],
  ['a pair by a key', { key: 'token', val: 'hush' }, { key: 'token', val: gone }],
  ['a pair by an id', { id: 'password', values: ['hush', 7] }, { id: 'password', values: [gone, gone] }],
  ['a header', { header: 'Authorization', value: 'hush' }, { header: 'Authorization', value: gone }],
  ['a field', { field: 'token', value: 'hush', size: 7 }, { field: 'token', value: gone, size: 7 }],
  ['a parameter', { parameter: 'token', VALUE: 'hush' }, { parameter: 'token', VALUE: gone }],
  ['a short parameter', { param: 'token', value: 'hush' }, { param: 'token', value: gone }],
  ['a path', { path: 'token', value: 'hush' }, { path: 'token', value: gone }],
  ['a field of a form', { type: 'password', value: 'hush' }, { type: 'password', value: gone }],
  ['a field of a form that is none', { type: '', value: 'plain' }, { type: '', value: 'plain' }],
  ['a pair of another name', { name: 'colour', value: 'plain' }, { name: 'colour', value: 'plain' }],
  ['a pair with a number for a name', { name: 7, value: 'plain' }, { name: 7, value: 'plain' }],
  ['a pair by another word', { called: 'token', value: 'plain' }, { called: 'token', value: 'plain' }],
  [
    'a pair and more',
    { name: 'token', value: 'hush', invalid: 'plain' },
    { name: 'token', value: gone, invalid: 'plain' },
  ],
  [
    'entries',
    [
      ['Authorization', 'hush'],
      ['Accept', 'plain'],
    ],
    [
      ['Authorization', gone],
      ['Accept', 'plain'],
    ],
  ],
  ['entries of three', [['Authorization', 'a', 'b']], [['Authorization', 'a', 'b']]],
  ['entries of a number', [['token', 7]], [['token', 7]]],
  ['a grant', { grant_type: 'code', code: 'hush' }, { grant_type: 'code', code: gone }],
  ['a grant by its redirect', { redirectUri: 'a', code: 'hush' }, { redirectUri: 'a', code: gone }],
  ['a grant by its client', { client_id: 'a', sid: 'hush' }, { client_id: 'a', sid: gone }],
  ['a code alone', { code: 'plain' }, { code: 'plain' }],
  ['a count behind a plural', { tokens: 7, passwords: ['hush', 7] }, { tokens: 7, passwords: [gone, gone] }],
  ['a number', { pin: 7, on: true, none: null }, { pin: gone, on: true, none: null }],
  ['a flag', { token: true, password: null, secret: '' }, { token: true, password: null, secret: '' }],
  ['JSON in a text', '{"token":"hush","a":1}', '{"token":"[redacted]","a":1}'],
  ['JSON in a field', { log: '{"a": 1}', more: '[{"pin":7}]' }, { log: '{"a": 1}', more: '[{"pin":"[redacted]"}]' }],
])('a value is hidden by the name beside it: %s', (_meaning, value, shown) => {
  expect(new Redaction().json(value)).toEqual(shown);
  // What is hidden stays as it is.
  expect(new Redaction().json(shown)).toBe(shown);
});

test('in a query and in a form a code is a secret', () => {
  expect(new Redaction().json({ code: 'hush', list: [{ code: 'hush' }] }, true)).toEqual({
    code: gone,
    list: [{ code: gone }],
  });
});

test('what has no secret is not copied, and what has one keeps its other fields in their order', () => {
  const plain = { a: [1, { b: 'c' }], d: 'e' };
  expect(new Redaction().json(plain)).toBe(plain);
  expect(Object.entries(Object(new Redaction().json({ a: 1, b: 2, pin: 3, c: 4 })))).toEqual([
    ['a', 1],
    ['b', 2],
    ['pin', gone],
    ['c', 4],
  ]);
  expect(JSON.stringify(new Redaction().json(JSON.parse('{"__proto__":{"pin":3}}')))).toBe(
    '{"__proto__":{"pin":"[redacted]"}}',
  );
});

test.each<[name: string, value: string, shown: string]>([
  ['cookie', 'a=one; b=two', `a=${gone}; b=${gone}`],
  ['cookie', 'plain', gone],
  [
    'Set-Cookie',
    'a=one; Path=/; Max-Age=7; Domain=x.example; SameSite=Lax; Secure',
    `a=${gone}; Path=/; Max-Age=7; Domain=x.example; SameSite=Lax; Secure`,
  ],
  ['Set-Cookie', 'path=one; HttpOnly', `path=${gone}; HttpOnly`],
  ['x-api-key', '', ''],
  [
    'location',
    'https://me:hush@a.example/b?token=hush&c=d#e',
    `https://a.example/b?token=${encodeURIComponent(gone)}&c=d`,
  ],
  ['location', 'https://a.example', 'https://a.example'],
  ['location', '/b?c=d', '/b?c=d'],
  ['x-body', '{"pin":7}', '{"pin":"[redacted]"}'],
])('the header %s: %s is shown as %s', (name, value, shown) => {
  expect(new Redaction().headers([[name, value]])).toEqual([[name, shown]]);
});

test.each<[type: string, hasForm: boolean]>([
  ['application/x-www-form-urlencoded', true],
  ['Multipart/Form-Data; boundary=a', true],
  ['application/json', false],
  ['application/x-www-form-urlencodedly', false],
])('headers of %s are those of a form: %s', (type, hasForm) => {
  const redaction = new Redaction();
  redaction.headers([
    ['x-type', 'multipart/form-data'],
    ['Content-Type', type],
  ]);
  expect(redaction.hasForm).toBe(hasForm);
});

test('what is met in one part of an exchange is hidden in another, and what stands before it, too', () => {
  const redaction = new Redaction(['everybody-knows']);
  const show = (): unknown => [
    redaction.text('it is hush-hush'),
    redaction.json({ token: 'hush-hush', password: 'everybody-knows' }),
    redaction.text('everybody-knows'),
  ];
  expect(redaction.settled(show)).toEqual([`it is ${gone}`, { token: gone, password: gone }, 'everybody-knows']);
  let times = 0;
  redaction.settled(() => {
    times += 1;
  });
  expect(times).toBe(1);
});

test('the parts of a challenge are secrets, and a short one is one in a sentence of the exchange', () => {
  const redaction = new Redaction();
  redaction.headers([['authorization', 'Digest user="a", response=0123456789']]);
  redaction.json({ pin: '4711x' });
  expect(redaction.text('0123456789 4711x')).toBe(`${gone} 4711x`);
  expect(redaction.known('0123456789 4711x')).toBe(`${gone} ${gone}`);
});

test('of a marked secret that is a part of plain words, the values are hidden and the words are not', () => {
  const redaction = new Redaction();
  const marked = redaction.marked({ colour: 'red', list: [{ type: 'Red', size: 7 }], shade: '******' }, [
    { path: ['colour'] },
    { path: ['list'] },
    { path: ['shade'] },
  ]);
  expect(marked).toEqual({ colour: gone, list: [{ type: gone, size: gone }], shade: '******' });
  expect(redaction.text('a "red" and a reddish one')).toBe(`a "${gone}" and a reddish one`);
});
