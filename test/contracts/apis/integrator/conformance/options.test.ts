import { expect, test } from 'vitest';
import { checkConformance } from '../../../../../contracts/apis/integrator/conformance/check-conformance.ts';
import { loginCheck, shownBy } from '../../../../../contracts/apis/integrator/conformance/shown-login.ts';
import { OptionError } from '../../../../../spec/errors/option-error.ts';

const run = { baseUrl: 'http://127.0.0.1:9', token: 'a' };

test.each<[option: string, wrong: readonly unknown[]]>([
  ['baseUrl', ['', 7, '127.0.0.1', undefined]],
  ['token', ['', 7]],
  ['credentials', ['a', { bearer: 7 }]],
  ['contract', [{}, 'a document']],
  ['only', ['getScript', [7], ['']]],
  ['except', ['getScript', [7]]],
  ['allowSideEffects', ['yes']],
  ['maxRequests', [0, 1.5]],
  ['fetch', [{}]],
  ['timeoutMs', [0, '1']],
  ['deadlineMs', [-1]],
  ['maxResponseBytes', [0]],
  ['write', ['yes']],
  ['actOutside', [1]],
  ['seed', ['1']],
  ['runs', [-1, 0.5]],
  ['phases', ['stateful', ['stateful', 'all']]],
  ['resources', ['scripts']],
  ['rate', [0]],
  ['workers', [-1]],
  ['runName', ['', 'a b', 'a-x-b', 7]],
  ['timeout', [0]],
  ['onLedger', [{}]],
  ['onPlan', [{}]],
  ['onCheck', [{}]],
  ['onPhase', [{}]],
  ['onExchange', [{}]],
  ['sleep', [1]],
  ['now', [1]],
  ['signal', ['stop']],
  ['nothing', [1]],
])('a run refuses an option %s that cannot be', async (option, wrong) => {
  for (const value of wrong) {
    const options: typeof run = Object.assign({ ...run }, { [option]: value });
    await expect(checkConformance(options)).rejects.toThrow(OptionError);
  }
});

test('credentials are of the kinds that there are, as texts', () => {
  const [isLogin] = loginCheck;
  const good = [{}, { bearer: 'a' }, { basic: 'a:b' }, { key: 'a' }, { key: { one: 'a' } }, { headers: { one: 'a' } }];
  const bad = [
    undefined,
    'a',
    { bearer: 7 },
    { basic: 'a' },
    { key: 7 },
    { key: { one: 7 } },
    { headers: 'a' },
    { headers: { one: 7 } },
    { cookie: { one: 'a' } },
  ];
  expect(good.map(isLogin)).toEqual(good.map(() => true));
  expect(isLogin({ bearer: undefined, key: 'a' })).toBe(true);
  expect(bad.map(isLogin)).toEqual(bad.map(() => false));
});

test('a token is shown alone, or as the bearer of what else is shown, and only the Integration API needs one', () => {
  expect(shownBy({ token: 'a' })).toBe('a');
  expect(shownBy({ token: 'a', credentials: { key: 'b' } })).toEqual({ bearer: 'a', key: 'b' });
  expect(shownBy({ credentials: { key: 'b' } })).toEqual({ key: 'b' });
  expect(shownBy({ contract: {} })).toEqual({});
  expect(() => shownBy({})).toThrow(OptionError);
});
