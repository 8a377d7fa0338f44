import { expect, test } from 'vitest';
import { recycledDataPlans } from '../../../../../../contracts/apis/integrator/promises/recycling/recycled-data.ts';
import { recycleBin } from '../../../../check/defects/recycle-bin.ts';
import { find } from '../find.ts';
import { refuses } from '../lies.ts';
import { liesOf, promiseTests } from '../promise-tests.ts';
import { ofKind } from './of-kind.ts';

const [write, read] = ['POST /lookupcaches/{}/data', 'POST /lookupcaches/{}/getData'];

promiseTests(
  'data in the recycle bin',
  ofKind('lookupcaches', (bin, kind, { contract }) => recycledDataPlans(bin, contract, [kind])),
  8,
  [
    ...liesOf(recycleBin, {
      'restores without what went with it': ['restored data'],
      'refuses every restore': ['success'],
    }),
    ['does not take the data', refuses(write), []],
    ['does not show the data', refuses(read), []],
  ],
);

test('of what does not wait in the bin, no data is written', async () => {
  const plans = ofKind('lookupcaches', (bin, _kind, { contract }) => recycledDataPlans(bin, contract, []));
  expect(await find(plans)).toMatchObject({ rules: [], requests: 0 });
});
