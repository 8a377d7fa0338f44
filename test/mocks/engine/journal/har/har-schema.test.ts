import { expect, test } from 'vitest';
import { createIntegrator } from '../../../../../mocks/index.ts';
import { workOn } from '../../../../contracts/traffic/session.ts';
import { harCheck } from './har-check.ts';

test.each([false, true])(
  'the HARs that the tests read are HARs by the published schema (base64: %s)',
  async (base64) => {
    const { har } = await workOn(createIntegrator({ report: 'silent' }), { base64 });
    expect((await harCheck())(JSON.parse(JSON.stringify(har())))).toEqual([]);
  },
);

test('the schema refuses what is no HAR', async () => {
  const check = await harCheck();
  expect(check({ log: { version: '1.2', entries: [] } })).not.toEqual([]);
  expect(check({ log: { version: '1.2', creator: { name: 'x', version: '1' }, entries: [{}] } })).not.toEqual([]);
});
