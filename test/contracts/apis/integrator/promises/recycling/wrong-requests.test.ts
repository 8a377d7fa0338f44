import { expect, test } from 'vitest';
import { wrongRequestPlans } from '../../../../../../contracts/apis/integrator/promises/recycling/wrong-requests.ts';
import { recycleBin } from '../../../../check/defects/recycle-bin.ts';
import { find } from '../find.ts';
import { liesOf, promiseTests } from '../promise-tests.ts';
import { ofKind } from './of-kind.ts';

promiseTests(
  'wrong requests to the recycle bin',
  ofKind('scripts', wrongRequestPlans),
  2,
  liesOf(recycleBin, {
    'lists nothing of a kind that there is not': ['refusal unknown-record'],
    'takes any text for an id to purge': ['refusal malformed-id'],
    'takes any text for an id to restore': ['refusal malformed-id'],
  }),
);

test('a bin that has a place for nothing is asked for a kind that there is not', async () => {
  expect(await find(ofKind('scripts', (bin) => wrongRequestPlans(bin, undefined)))).toMatchObject({
    rules: [],
    requests: 1,
  });
});
