import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Redaction } from '../../../contracts/redaction/redaction.ts';
import type { Finding } from '../../../contracts/violations/violation.ts';
import { createMock } from '../../../mocks/engine/create-mock.ts';
import { type PublicEntry, publicEntry } from '../../../mocks/engine/journal/entry/public-entry.ts';
import { petRequest, petShop, shopUrl } from '../../mocks/engine/pet-shop.ts';

async function onlyEntry(request: Request): Promise<PublicEntry> {
  const mock = createMock(petShop);
  await mock.fetch(request);
  const [entry] = mock.account().journal.entries.map(publicEntry);
  if (entry === undefined) throw new Error('Failed to find the exchange.');
  return entry;
}

test.each(['authorization', 'Cookie', 'set-cookie', 'Proxy-Authorization', 'x-api-key', 'X-Admin-Token'])(
  'the header %s is redacted',
  (name) => {
    expect(new Redaction().headers([[name, 'hush-hush']])).toEqual([[name, '[redacted]']]);
  },
);

test('other headers stay as they are', () => {
  const headers: [string, string][] = [
    ['content-type', 'application/json'],
    ['etag', '"1"'],
    ['x-request-id', 'a'],
  ];
  expect(new Redaction().headers(headers)).toEqual(headers);
});

test.each([
  'password',
  'passwd',
  'secret',
  'token',
  'apiKey',
  'api_key',
  'APIKEY',
  'accessToken',
  'access_token',
  'refreshToken',
  'refresh_token',
  'clientSecret',
  'CLIENT_SECRET',
])('the name %s stands for a secret, in a body at any depth and in a query', (name) => {
  const redaction = new Redaction();
  expect(redaction.json({ a: [{ [name]: 'hush-hush', b: 'plain' }], [name]: 7 })).toEqual({
    a: [{ [name]: '[redacted]', b: 'plain' }],
    [name]: '[redacted]',
  });
  expect(redaction.url(`${shopUrl}/pets?a=1%20+2&${name}=hush-hush&b`)).toBe(
    `${shopUrl}/pets?a=1%20+2&${name}=%5Bredacted%5D&b`,
  );
});

test('values that are no secret stay as they are, and nothing is changed in place', () => {
  const body = { name: 'Rex', tokenType: 'Bearer', secret: '', password: null, list: [1, true, null] };
  expect(new Redaction().json(body)).toEqual(body);
  const raw = { password: 'hush-hush' };
  new Redaction().json(raw);
  expect(raw).toEqual({ password: 'hush-hush' });
  expect(new Redaction().json(undefined)).toBeUndefined();
  expect(new Redaction().url(`${shopUrl}/pets?a=[1]&b=%20`)).toBe(`${shopUrl}/pets?a=[1]&b=%20`);
});

test.each([
  { log: '{"credentials":{"user":["hush"]},"a":1}' },
  { log: JSON.stringify([JSON.stringify({ tokens: ['hush'] })]) },
  { headers: [['Authorization', 'hush']] },
  { Name: 'password', Value: 'hush' },
  { field: 'password', values: ['hush'] },
  { op: 'replace', path: '/settings/password', value: 'hush' },
])('the names around a value tell that it is a secret: %j', (body) => {
  const redaction = new Redaction();
  const shown = JSON.stringify(redaction.json(body));
  expect(shown).toContain('[redacted]');
  expect(shown).not.toContain('hush');
  expect(JSON.stringify(redaction.json(JSON.parse(shown)))).toBe(shown);
});

test.each([
  [{ log: '{ "name": "a",  "errors": [ ] }' }],
  [{ log: '[not JSON, token of a list]' }],
  [{ required: ['password', 'description'], description: 'a description' }],
  [{ key: 'name', value: 'Rex' }],
  [[['limit', '5']]],
])('nothing tells that there is a secret in %j', (body) => {
  expect(new Redaction().json(body)).toEqual(body);
});

test('JSON in a query and in a header is read too, and a known secret is found in base64', () => {
  const redaction = new Redaction();
  const filter = encodeURIComponent('{"token":["hush"]}');
  expect(redaction.url(`${shopUrl}/pets?filter=${filter}`)).not.toContain('hush');
  expect(redaction.headers([['x-context', '{"token":["hush"]}']])).toEqual([['x-context', '{"token":["[redacted]"]}']]);
  redaction.learn('hush-hush');
  expect(redaction.text(`see ${btoa('hush-hush')}`)).not.toContain(btoa('hush-hush').slice(0, 10));
});

test('user, password and fragment go from a URL, in a header too', () => {
  const url = 'https://me:hush-hush@pets.example/v1?token=hush#hush';
  const clean = 'https://pets.example/v1?token=%5Bredacted%5D';
  expect(new Redaction().url(url)).toBe(clean);
  expect(new Redaction().headers([['referer', 'https://pets.example?token=hush']])).toEqual([
    ['referer', 'https://pets.example/?token=%5Bredacted%5D'],
  ]);
  expect(new Redaction().headers([['origin', 'https://pets.example']])).toEqual([['origin', 'https://pets.example']]);
});

test('a public entry is the entry as plain JSON, with its moment as a text', async () => {
  const entry = await onlyEntry(petRequest('POST', '/pets', { name: 'Rex', nmae: 'x' }));
  expect(entry).toMatchObject({
    sequence: 1,
    at: Date.UTC(2026, 0, 1),
    time: '2026-01-01T00:00:00.000Z',
    operation: 'createPet',
    status: 201,
    verdict: 'note',
    notes: [{ rule: 'unknown-field', pointer: '/nmae' }],
    requestBody: { name: 'Rex', nmae: 'x' },
    responseBody: { name: 'Rex' },
  });
  expect(JSON.parse(JSON.stringify(entry))).toEqual(entry);
});

test.each(['hush-hush', 'h"sh\\h', 'x', 'long and hushed '.repeat(20).trim()])(
  'a secret is in no part of a public entry, what was found about it included: %s',
  async (secret) => {
    const request = petRequest('POST', `/pets?limit=2&access_token=${encodeURIComponent(secret)}`, {
      name: 'Rex',
      password: secret,
      family: { name: 3, children: [{ token: secret }] },
    });
    request.headers.set('authorization', `Bearer ${secret}`);
    const { url, parameters, requestBody, violations, notes } = await onlyEntry(request);
    const texts = [...violations, ...notes].flatMap(({ actual, message }) => [actual, message]);
    expect({ url, parameters, requestBody }).toEqual({
      url: `${shopUrl}/pets?limit=2&access_token=%5Bredacted%5D`,
      parameters: expect.objectContaining({ cookie: {} }),
      requestBody: {
        name: 'Rex',
        password: '[redacted]',
        family: { name: 3, children: [{ token: '[redacted]' }] },
      },
    });
    if (secret.length > 1) expect(JSON.stringify([parameters, texts])).not.toContain(secret.slice(0, 4));
  },
);

test('a finding about a secret does not quote it, be it as short as can be', () => {
  const finding = {
    grade: 'note',
    rule: 'unknown-field',
    operation: 'createPet',
    in: 'body',
    pointer: '/password',
    documentPointer: '',
    line: undefined,
    keyword: undefined,
    expected: 'a text of 8',
    actual: '"q1"',
    message: 'password must have 8 letters, and has "q1".',
    suggestion: undefined,
  } as const;
  const entry = {
    sequence: 1,
    at: 0,
    duration: 0,
    account: 'default',
    operation: 'createPet',
    method: 'POST',
    url: `${shopUrl}/pets`,
    status: 201,
    verdict: 'note',
    violations: [],
    notes: [finding],
    parameters: { path: {}, query: { token: 't' }, header: {}, cookie: { a: 'b' } },
    requestBody: { password: 'q1' },
    responseBody: undefined,
    forgotten: false,
  } as const;
  expect(publicEntry(entry)).toMatchObject({
    notes: [{ actual: '"[redacted]"', message: 'password must have 8 letters, and has "[redacted]".' }],
    parameters: { query: { token: '[redacted]' }, cookie: { a: '[redacted]' } },
  });
});

test('no text keeps a secret, whatever others begin or end like it, nor the beginning of one where it is cut', () => {
  const secret = fc.string({ unit: fc.constantFrom('a', 'b', '%'), minLength: 8, maxLength: 12 });
  const secrets = fc.uniqueArray(secret, { minLength: 1, maxLength: 20 });
  const piece = fc.string({ unit: fc.constantFrom('a', 'b', '%', ' '), maxLength: 30 });
  fc.assert(
    fc.property(secrets, fc.array(piece, { maxLength: 5 }), fc.nat(), (known, pieces, at) => {
      const redaction = new Redaction();
      known.forEach((one) => void redaction.learn(one));
      const one = known[at % known.length] ?? '';
      const shown = redaction.text(`${pieces.join(one)} ${one.slice(0, 7)}…`);
      expect(known.filter((other) => shown.includes(other))).toEqual([]);
      expect(shown.endsWith('[redacted]…')).toBe(true);
    }),
  );
});

test('which kind of credentials an object holds is no secret; what they are is one', () => {
  const body = { auth: { type: 'basic', basic: { username: 'ann', password: 'hush-hush' } } };
  expect(new Redaction().json(body)).toEqual({
    auth: { type: 'basic', basic: { username: '[redacted]', password: '[redacted]' } },
  });
  expect(new Redaction().json({ auth: { type: 'Hush-Hush' } })).toEqual({ auth: { type: '[redacted]' } });
});

test.each<[where: 'query' | 'body' | 'cookie', pointer: string, actual: string, message: string, shown: string]>([
  [
    'query',
    '/pin',
    '7',
    'must be at most 70 and above 1.7, but is 7.',
    'must be at most 70 and above 1.7, but is "[redacted]".',
  ],
  ['query', '/pin', 'the number -4.5e+3', 'is -4.5e+3', 'is "[redacted]"'],
  ['query', '/code', '"q"', 'is "q"', 'is "[redacted]"'],
  ['body', '/code', '"q"', 'is "q"', 'is "q"'],
  ['cookie', '/theme', '"q"', 'is "q"', 'is "[redacted]"'],
  ['body', '/a/password/0', '"q"', '"q"7', '"[redacted]"7'],
  ['body', '/password', 'nothing', 'is nothing', 'is nothing'],
])('what is found in the %s at %s quotes no secret: %s', (where, pointer, actual, message, shown) => {
  const finding: Finding = {
    ...{ grade: 'violation', rule: 'parameter', operation: 'createPet', documentPointer: '', line: undefined },
    ...{ keyword: undefined, expected: '', suggestion: undefined },
    ...{ in: where, pointer, actual, message },
  };
  expect(new Redaction().finding(finding).message).toBe(shown);
});
