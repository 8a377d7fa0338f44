import { expect, test } from 'vitest';
import { assertCalled, hasCalled } from '../../../contracts/apis/integrator/integrator-matchers.ts';
import type { ObservedExchange } from '../../../contracts/matchers/exchange/observed-exchange.ts';

const call = (name: string, options: object, status: number, responseBody: unknown): ObservedExchange => ({
  operation: undefined,
  method: 'POST',
  url: `app://in-process/installer/${name}`,
  status,
  violations: [],
  notes: [],
  parameters: undefined,
  requestBody: { function: name, options },
  responseBody,
  call: { kind: 'stepInstaller', function: name, type: 'installer' },
});

const journal = [
  call('verifyShop', { shop: 'a', bearerToken: 'onetime_1' }, 200, { success: true }),
  call('verifyShop', { shop: 'b' }, 422, { errors: [{ code: 'bad_credentials', message: 'No.' }] }),
];

test.each([
  ['installer', 'verifyShop', undefined],
  ['stepInstaller', 'verifyShop', undefined],
  ['installer', 'verifyShop', { options: { shop: 'a' }, result: { success: true } }],
  ['installer', 'verifyShop', { errors: [{ code: 'bad_credentials' }] }],
] as const)('a call is found by %s, %s and %j', (type, name, expected) => {
  expect(hasCalled(journal, type, name, expected)).toMatchObject({ pass: true });
});

test.each([
  [
    ['uninstaller', 'verifyShop'],
    'Expected the uninstaller function verifyShop to have been called, but it never was. Called were verifyShop.',
  ],
  [
    ['installer', 'verifyShob'],
    'Expected the installer function verifyShob to have been called, but it never was; did you mean `verifyShop`? Called were verifyShop.',
  ],
  [
    ['installer', 'verifyShop', { options: { shop: 'b' }, result: { success: true } }],
    'Expected the installer function verifyShop to have been called with options {"shop": "b"}, result {"success": true}, but the closest of 2 was POST /installer/verifyShop → 422:\n  result: expected {"success": true}, received nothing',
  ],
] as const)('a call that was not made is missed in words: %j', ([type, name, expected], message) => {
  expect(hasCalled(journal, type, name, expected)).toEqual({ pass: false, message });
  expect(() => assertCalled(journal, type, name, expected)).toThrow(message);
});

test('where nothing was called, that is what is said', () => {
  expect(hasCalled([], 'installer', 'verifyShop').message).toMatch(/No function was called at all\.$/);
});

test('what was called with is not shown at the place of a secret, however short, and what is expected is', () => {
  const short = [call('verifyShop', { bearerToken: 'abc', shop: 'a' }, 200, { password: 'xyz' })];
  const expected = { options: { bearerToken: 'mine', shop: 'b' }, result: { password: 7 } };
  expect(hasCalled(short, 'installer', 'verifyShop', expected).message.split('\n').slice(1)).toEqual([
    '  options/bearerToken: expected "mine", received [redacted]',
    '  options/shop: expected "b", received "a"',
    '  result/password: expected 7, received [redacted]',
  ]);
  const none = hasCalled([call('verifyShop', {}, 200, {})], 'installer', 'verifyShop', { options: { token: 'mine' } });
  expect(none.message).toContain('  options/token: expected "mine", received nothing');
});

test('a part that is nearly none is a misuse all the same', () => {
  const asked: unknown = Reflect.apply(hasCalled, undefined, [journal, 'installer', 'verifyShop', { zzz: {} }]);
  expect(asked).toMatchObject({ misuse: true, message: expect.stringMatching(/options, result, errors\.$/) });
});

test('a part that a call has not is a misuse', () => {
  const asked: unknown = Reflect.apply(hasCalled, undefined, [journal, 'installer', 'verifyShop', { option: {} }]);
  expect(asked).toMatchObject({
    pass: false,
    misuse: true,
    message: expect.stringContaining('did you mean `options`?'),
  });
});
