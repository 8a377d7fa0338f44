import { expect, test } from 'vitest';
import { MockError } from '../../../../mocks/engine/account/mock-error.ts';
import { KnownTokens, tokenMemory } from '../../../../mocks/engine/tokens/known-tokens.ts';
import { type MockToken, namedToken } from '../../../../mocks/engine/tokens/mock-token.ts';

test.each<[text: string, token: string, account: string | undefined]>([
  ['key', 'key', undefined],
  ['key@ada', 'key', 'ada'],
  ['key@a-b_3', 'key', 'a-b_3'],
  ['key@ada@eve', 'key@ada', 'eve'],
  ['@ada', '@ada', undefined],
  ['key@', 'key@', undefined],
  ['ada@example.com', 'ada@example.com', undefined],
  ['ada@w1:pass', 'ada:pass', 'w1'],
  ['ada:p@ss', 'ada:p@ss', undefined],
  ['ada@w1:p@s:s', 'ada:p@s:s', 'w1'],
  [':p@w1', ':p@w1', undefined],
  ['', '', undefined],
])('%s is the token %s of the account %s', (text, token, account) => {
  expect(namedToken(text)).toEqual({ token, account });
});

/** Tokens by a clock that stands, of which each account has its own. */
function tokensOf(given?: readonly (string | MockToken)[]): { tokens: KnownTokens; clock: Record<string, number> } {
  const clock: Record<string, number> = { default: 0, ada: 0 };
  const tokens = new KnownTokens(given);
  tokens.bind((account) => clock[account] ?? 0);
  return { tokens, clock };
}

const bad = { why: expect.any(String) };

test.each<[text: string, found: object]>([
  ['plain', { account: 'default', scopes: undefined }],
  ['plain@eve', { account: 'eve', scopes: undefined }],
  ['of', { account: 'ada', scopes: undefined }],
  ['of@ada', { account: 'ada', scopes: undefined }],
  ['of@eve', { account: 'ada', ...bad }],
  ['whole@ada', { account: 'eve', scopes: ['read'] }],
  ['whole', bad],
  ['ada:1815', { account: 'ada', scopes: undefined }],
  ['ada:1816', bad],
  ['other', bad],
  ['other@ada', bad],
  ['', bad],
  ['expired_token', { account: 'default', ...bad }],
  ['expired_token@ada', { account: 'ada', ...bad }],
  ['user:expired_token', { account: 'default', ...bad }],
  ['expired_token:x', { account: 'default', ...bad }],
])('where some are declared, %s leads to %j', (text, found) => {
  const { tokens } = tokensOf([
    'plain',
    'of@ada',
    { token: 'whole@ada', account: 'eve', scopes: ['read'] },
    { token: 'ada:1815', account: 'ada' },
  ]);
  const known = tokens.find(text);
  // A token of no account of its own is good in each that it names.
  const own = text === 'plain@eve' ? { account: 'eve', scopes: undefined } : found;
  expect(known).toEqual(own);
});

test.each<[text: string, found: object]>([
  ['any', { account: 'default', scopes: undefined }],
  ['any@ada', { account: 'ada', scopes: undefined }],
  ['expired_token', { account: 'default', ...bad }],
])('where none is declared, %s leads to %j', (text, found) => {
  expect(tokensOf().tokens.find(text)).toEqual(found);
});

test('a revoked token is bad in every account, until it is added again or everything is put back', () => {
  const { tokens } = tokensOf();
  tokens.revoke('key@ada');
  expect(['key', 'key@ada', 'key@eve'].map((text) => tokens.find(text))).toEqual([
    { account: 'default', ...bad },
    { account: 'ada', ...bad },
    { account: 'eve', ...bad },
  ]);
  expect(tokens.find('another')).toEqual({ account: 'default', scopes: undefined });
  tokens.add('key');
  expect(tokens.find('key@eve')).toEqual({ account: 'eve', scopes: undefined });
  tokens.revoke('key');
  tokens.reset();
  expect(tokens.find('key')).toEqual({ account: 'default', scopes: undefined });
});

test('a token that is added again is good, also where its own text looks like that of an account', () => {
  const { tokens } = tokensOf([]);
  const whole = { token: 'key@ada', account: 'eve' };
  tokens.add(whole);
  tokens.revoke('key@ada');
  expect(tokens.find('key@ada')).toEqual({ account: 'eve', ...bad });
  tokens.add(whole);
  expect(tokens.find('key@ada')).toEqual({ account: 'eve', scopes: undefined });
});

test('a token expires by the clock of its account, at the moment itself', () => {
  const { tokens, clock } = tokensOf([{ token: 'first', account: 'ada', expiresIn: 2 }]);
  clock['ada'] = 1000;
  tokens.add({ token: 'late', account: 'ada', expiresIn: 60 });
  tokens.add({ token: 'none', expiresIn: 0 });
  const good = (): boolean[] => ['first', 'late', 'none'].map((text) => tokens.find(text).why === undefined);
  expect(good()).toEqual([true, true, false]);
  clock['default'] = 1_000_000;
  clock['ada'] = 2000;
  expect(good()).toEqual([false, true, false]);
  clock['ada'] = 60_999;
  expect(good()).toEqual([false, true, false]);
  clock['ada'] = 61_000;
  expect(good()).toEqual([false, false, false]);
  expect(tokens.find('late')).toEqual({ account: 'ada', why: expect.stringContaining('expired') });
});

test('a token of no account expires by the clock of the account default', () => {
  const { tokens, clock } = tokensOf();
  clock['default'] = 5000;
  tokens.add({ token: 'key', expiresIn: 1 });
  clock['default'] = 5999;
  expect(tokens.find('key').why).toBeUndefined();
  clock['default'] = 6000;
  expect(tokens.find('key').why).toBeDefined();
});

test('what is added takes the place of what was declared, and a reset brings that back', () => {
  const { tokens } = tokensOf([{ token: 'key', account: 'ada', scopes: ['read'] }]);
  tokens.add({ token: 'key', account: 'eve', scopes: [] });
  expect(tokens.find('key')).toEqual({ account: 'eve', scopes: [] });
  tokens.reset();
  expect(tokens.find('key')).toEqual({ account: 'ada', scopes: ['read'] });
});

test('a fake that takes the place of another goes on with its tokens', () => {
  const memory = tokenMemory();
  new KnownTokens([], memory).add('key@ada');
  memory.grants.set('code', { kind: 'code', account: 'ada', client: 'app', scopes: [] });
  memory.made = 3;
  const next = new KnownTokens([], memory);
  expect(next.find('key')).toEqual({ account: 'ada', scopes: undefined });
  next.reset();
  expect(memory).toEqual(tokenMemory());
});

test.each<[token: unknown]>([
  [''],
  [{ token: '' }],
  [{ token: 5 }],
  [{ token: 5, account: 'ada' }],
  [{}],
  [5],
  [null],
  [{ token: 'a', account: '' }],
  [{ token: 'a', account: 5 }],
  [{ token: 'a', scopes: 'read' }],
  [{ token: 'a', scopes: ['read', 5] }],
  [{ token: 'a', expiresIn: -1 }],
  [{ token: 'a', expiresIn: Number.NaN }],
  [{ token: 'a', expiresIn: '60' }],
])('%j is no token', (token) => {
  const { tokens } = tokensOf();
  expect(() => Reflect.apply(tokens.add, tokens, [token])).toThrow(MockError);
  expect(() => Reflect.construct(KnownTokens, [[token]])).toThrow(/^Failed to make the mock/);
});

test.each(['', 5, undefined])('%j cannot be revoked', (token) => {
  const { tokens } = tokensOf();
  expect(() => Reflect.apply(tokens.revoke, tokens, [token])).toThrow(MockError);
});
