import { expect, test } from 'vitest';
import { recycledLifePlans } from '../../../../../../contracts/apis/integrator/promises/recycling/recycled-life.ts';
import { recycleBin } from '../../../../check/defects/recycle-bin.ts';
import { goodBackend } from '../../../../check/proxy.ts';
import { find } from '../find.ts';
import { refuses, shows } from '../lies.ts';
import { liesOf, promiseTests } from '../promise-tests.ts';
import { ofKind } from './of-kind.ts';

const [nobody, unknown] = ['refusal no-credentials', 'refusal unknown-record'];
const [listing, restoring, purging] = ['listRecycleBinOfType', 'restoreRecycledRecord', 'purgeRecycledRecord'];

const plans = ofKind('scripts', recycledLifePlans);

promiseTests('what waits in the recycle bin', plans, 25, [
  ...liesOf(
    recycleBin,
    {
      'lists nothing': ['recycled'],
      'lists nothing of a kind': ['recycled'],
      'lists all kinds under each': ['recycled kind'],
      'has no place for scripts': ['recycled'],
      'writes models in small letters': ['recycled model'],
      'calls every record a flow': ['recycled model'],
      'leaves out the model': ['recycled model'],
      'lists bare records': ['recycled'],
      'lists in an envelope': ['recycled'],
      'shows no time of deletion': ['time of deletion'],
      'shows when a record was last written': ['time of deletion'],
      'shows the id alone': ['recycled record'],
      'shows records without their names': ['recycled record'],
      'is empty once it was looked at': ['recycled'],
      'knows kinds in small letters only': ['recycled'],
    },
    listing,
  ),
  ...liesOf(
    recycleBin,
    {
      'restores nothing': [nobody, unknown, 'restored once', 'success'],
      'refuses every restore': [nobody, 'success'],
      'restores under another name': ['restored record'],
      'restores as if it were new': ['restored record'],
      'keeps in the bin what it restored': ['restored once'],
      'restores what it has not': [unknown],
      'restores without a token': ['guarded', nobody],
      'purges without a token': ['guarded', nobody],
    },
    restoring,
  ),
  ['deletes nothing', refuses('DELETE /scripts/{}', 400), []],
  [
    'lists what is no record',
    shows(/^GET \/recycleBin/, () => [null, 'x', { doc: null }, { model: 'Script' }]),
    ['recycled'],
    listing,
  ],
  ...liesOf(
    recycleBin,
    {
      'purges nothing': ['purged', unknown],
      'restores what it should purge': [unknown],
      'purges what it has not': [unknown],
      'restores what it has not': [unknown],
      'refuses every purge': ['success'],
    },
    purging,
  ),
]);

test.each(['restores without a token', 'restores under another name'])(
  'a record that a backend brings back goes again, and waits no more: it %s',
  async (what) => {
    const backend = goodBackend('empty');
    await find(plans, recycleBin[what], backend);
    expect([backend.scripts.all(), backend.recycleBin.all()]).toEqual([[], []]);
  },
);
