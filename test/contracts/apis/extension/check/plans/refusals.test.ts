import { expect, test } from 'vitest';
import { checkExtension } from '../../../../../../contracts/apis/extension/check/check-extension.ts';
import type { AppModule } from '../app.ts';
import { fetchOf, plainStack, type Stack } from '../plain-stack.ts';

const systemToken = 'system-token-of-the-stack';
const _connectorId = '5666865f67c1650309224904';

/** Judges how a stack refuses; whose app is known by an example of it. */
async function refusing(stack: Stack, phases: readonly ('negative' | 'positive')[] = ['negative']) {
  const { verdict, failures, notes, wrote, leftovers } = await checkExtension({
    url: 'http://stack.invalid',
    systemToken,
    functions: [{ kind: 'update', function: 'f', _connectorId, options: {} }],
    phases,
    rate: 1e6,
    sleep: async () => {},
    fetch: fetchOf(stack),
  });
  return {
    verdict,
    wrote,
    leftovers,
    rules: failures.map(({ rule }) => rule),
    notes: notes.map(({ message }) => message),
  };
}
const stackOf = (app: AppModule): Stack => plainStack({ systemToken, connectors: { [_connectorId]: app } });

test.each<[what: string, app: AppModule]>([
  ['no functions', {}],
  ['a group of hooks', { hooks: {} }],
])('a stack may refuse a hook by its name or by its group: an app with %s', async (_what, app) => {
  const found = { verdict: 'conforms', rules: [], notes: [], wrote: false, leftovers: [] };
  expect(await refusing(stackOf(app))).toEqual(found);
});

test.each([
  ['/livez', 503, 'GET /livez says 503'],
  ['/readyz', 503, 'GET /readyz says 503'],
])('a stack may say that it is not up, which is noted: %s %i', async (path, status, said) => {
  const good = stackOf({});
  const stack: Stack = async (request) => (request.path === path ? { status, headers: {}, body: 'no' } : good(request));
  const { rules, notes } = await refusing(stack, ['positive']);
  expect([rules, notes]).toEqual([[], [expect.stringContaining(said)]]);
});
