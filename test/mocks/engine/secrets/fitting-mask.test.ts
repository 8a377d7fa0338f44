import { expect, test } from 'vitest';
import { Redaction } from '../../../../contracts/redaction/redaction.ts';
import type { UnwrittenEntry } from '../../../../mocks/engine/journal/entry/entry.ts';
import { fittingMasking } from '../../../../mocks/engine/secrets/fitting-mask.ts';
import { hiddenEntry } from '../../../../mocks/engine/secrets/hidden-entry.ts';
import { basicLogin } from '../../../../mocks/engine/tokens/basic-login.ts';
import { contractOf } from '../../../contracts/small-contract.ts';

/** What is shown of a secret whose field has this schema. */
function masked(schema: unknown, secret: unknown, isCompiled = false): unknown {
  const contract = contractOf({}, { components: { schemas: { Secret: schema, Text: { type: 'string' } } } });
  const refuse = (): never => {
    throw new Error('It judges whole bodies only.');
  };
  const checkValue = isCompiled ? refuse : contract.checkValue.bind(contract);
  const pointer = '#/components/schemas/Secret';
  return fittingMasking({ document: contract.document, checkValue })({ path: ['secret'], pointer }, secret);
}

const stars = '******';
const texts = { type: 'array', items: { type: 'string' } };
const config = { type: 'object', properties: { host: { type: 'string' }, port: { type: 'integer' } } };

test.each<[schema: unknown, secret: unknown, shown: unknown]>([
  [true, 'abc', stars],
  [{ type: 'string' }, 'abc', stars],
  [{ type: ['string', 'null'], title: 'Key', 'x-own': 1, examples: ['a'] }, 'abc', stars],
  [{ $ref: '#/components/schemas/Text' }, 'abc', stars],
  [{ type: 'string' }, '', ''],
  [{ type: 'string' }, null, null],
  [{ type: 'string' }, 4711, undefined],
  [{ type: 'boolean' }, true, undefined],
  [{ type: 'string', minLength: 8 }, 'abcdefghi', '*'.repeat(8)],
  [{ type: 'string', maxLength: 3 }, 'abc', '***'],
  [{ type: 'string', maxLength: 6 }, 'abc', stars],
  [{ type: 'string', pattern: '^[a-z]+$' }, 'abc', 'xxxxxx'],
  [{ type: 'string', pattern: '^[A-Z]{4}$', minLength: 4 }, 'ABCD', 'XXXX'],
  [{ type: 'string', pattern: '^[0-9]+$', maxLength: 4 }, '4711', '000000'.slice(0, 4)],
  [{ type: 'string', pattern: '^Xx0' }, 'Xx0y', 'Xx0*Xx'],
  [{ type: 'string', format: 'uuid' }, 'abc', '00000000-0000-0000-0000-000000000000'],
  [{ type: 'string', enum: ['red'] }, 'red', undefined],
  [{ type: 'string', minLength: 20_000 }, 'a', undefined],
  [texts, ['a', 'b'], [stars, stars]],
  [{ type: 'array', items: { type: 'string', maxLength: 2 } }, ['a'], undefined],
  [{ type: 'object', additionalProperties: { type: 'string' } }, { a: 'b' }, { a: stars }],
  [{ type: 'object', properties: { a: texts } }, { a: ['b'] }, { a: [stars] }],
  [{ type: 'object', properties: { a: { type: 'string', enum: ['b'] } } }, { a: 'b' }, undefined],
  [config, { host: 'a', port: 5 }, { host: stars }],
  [config, { host: 'a' }, { host: stars }],
  [{ type: 'array' }, [1, ['a']], [stars, [stars]]],
  [
    { type: 'object', properties: { hosts: texts, ports: { type: 'array', items: { type: 'integer' } }, at: config } },
    { hosts: ['a'], ports: [1, 2], at: { host: 'a', port: 5 } },
    { hosts: [stars], ports: [], at: { host: stars } },
  ],
  [{ allOf: [{ type: 'string' }] }, 'abc', stars],
])('%# of %j the secret %j is shown as %j', (schema, secret, shown) => {
  expect(masked(schema, secret)).toEqual(shown);
});

test.each<[schema: unknown, secret: unknown, shown: unknown]>([
  [{ type: 'string' }, 'abc', stars],
  [{ type: 'string', minLength: 8 }, 'abcdefghi', '*'.repeat(8)],
  [{ type: 'string', maxLength: 3 }, 'abc', '***'],
  [{ type: 'string', pattern: '^a' }, 'abc', stars],
  [{ type: 'string', minLength: 20_000 }, 'abc', undefined],
  [config, { host: 'a', port: 5 }, { host: stars, port: stars }],
])('%# by a contract that is compiled beforehand, of %j the secret %j is shown as %j', (schema, secret, shown) => {
  expect(masked(schema, secret, true)).toEqual(shown);
});

const entry: UnwrittenEntry = {
  ...{
    at: 0,
    duration: 0,
    account: 'default',
    operation: 'one',
    method: 'POST',
    url: 'https://a.example/',
    status: 422,
  },
  ...{ verdict: 'violation', violations: [], notes: [], parameters: undefined },
  requestBody: { password: 'hunter22', pin: 'ab', text: 'my hunter22', list: ['hunter22', 5] },
  responseBody: { said: 'hunter22 is "ab"', key: 'returned', fine: { deep: ['ab'] } },
  reason: 'It is hunter22, or "ab", or ab.',
};
const places = {
  sent: [{ path: ['password'] }, { path: ['pin'] }],
  returned: [{ path: ['key'] }],
  isPatch: false,
};
const hide = (given: UnwrittenEntry, changes: object = {}): UnwrittenEntry =>
  hiddenEntry(given, { ...places, ...changes }, () => new Redaction());

test('a secret is masked in its place, and found wherever else it is quoted; a short one in quotes only', () => {
  const hidden = hide(entry);
  expect(hidden.requestBody).toMatchObject({ password: stars, pin: stars });
  expect(JSON.stringify(hidden)).not.toMatch(/hunter22|returned/);
  expect(hidden.responseBody).toMatchObject({ key: stars, fine: { deep: ['ab'] } });
  expect(Object(hidden.responseBody).said).toMatch(/is "\[redacted\]"$/);
  expect(hidden.reason).toMatch(/or "\[redacted\]", or ab\.$/);
});

test('an entry without a secret is the same, and what has none of them stays as it is', () => {
  const plain = { ...entry, requestBody: { text: 'a' }, responseBody: undefined };
  expect(hide(plain)).toBe(plain);
  const fine = { deep: ['x'] };
  const { responseBody, reason } = hide({ ...entry, responseBody: fine, reason: undefined });
  expect(responseBody).toBe(fine);
  expect(reason).toBeUndefined();
});

test('of a patch, the values of the operations on secrets are hidden', () => {
  const requestBody = [
    { op: 'replace', path: '/password', value: 'hunter22' },
    { op: 'replace', path: '/text', value: 'plain' },
  ];
  const hidden = hide({ ...entry, requestBody, reason: 'It is hunter22.' }, { isPatch: true });
  expect(hidden.requestBody).toMatchObject([{ path: '/password', value: stars }, { value: 'plain' }]);
  expect(hidden.reason).not.toContain('hunter22');
});

test.each<[encoded: string, login: string | undefined]>([
  [btoa('ada:pass'), 'ada:pass'],
  [btoa('gr\u00c3\u00bcn'), 'grün'],
  ['', ''],
  ['!', undefined],
  ['a', undefined],
])('the base64 %s is %j', (encoded, login) => {
  expect(basicLogin(encoded)).toBe(login);
});
