import { expect, test } from 'vitest';
import { sharePlans } from '../../../../../../contracts/apis/integrator/promises/shares/life-of-a-share.ts';
import { shareRefusals } from '../../../../../../contracts/apis/integrator/promises/shares/refused-shares.ts';
import { severalPlans } from '../../../../../../contracts/apis/integrator/promises/shares/several-shares.ts';
import { createIntegrator, type IntegratorOptions } from '../../../../../../mocks/index.ts';
import { soaking, soakTest } from '../../../../../soak/soaking.ts';
import { judge } from '../../../../check/judge.ts';
import { find } from '../find.ts';
import { ofShares } from './of-shares.ts';

const users = { resources: ['ashares'], phases: ['stateful'], actOutside: true } as const;
const otherStatuses: IntegratorOptions = {
  repeatedInviteStatus: 409,
  ashareUpdateStatus: 204,
  emptyList: 204,
  seed: 'empty',
};

test.each<[how: string, options: IntegratorOptions]>([
  ['with the other statuses', otherStatuses],
  ['beside users that were there before', {}],
])('the fake keeps what is promised of users %s', async (_how, options) => {
  for (const plans of [sharePlans, severalPlans, shareRefusals]) {
    const backend = createIntegrator({ ...options, report: 'silent' });
    const before = backend.ashares.all();
    expect(await find(ofShares(plans), undefined, backend)).toMatchObject({ rules: [], unjudged: [], left: [] });
    expect(backend.ashares.all()).toEqual(before);
  }
});

test('nobody is invited unless that is asked for', async () => {
  const backend = createIntegrator({ report: 'silent' });
  const report = await judge(backend.fetch, {
    ...users,
    phases: soaking ? ['examples', 'security'] : ['examples'],
    actOutside: false,
  });
  expect(report.verdict).toBe('conforms');
  expect(await backend.journal.find({ operation: ['inviteUser', 'inviteUsers'] })).toEqual([]);
});

soakTest('a whole run leaves nobody in', async () => {
  for (const options of [otherStatuses, {}]) {
    const backend = createIntegrator({ ...options, report: 'silent' });
    const before = backend.ashares.all();
    const report = await judge(backend.fetch, users);
    expect(report).toMatchObject({ verdict: 'conforms', failures: [], leftovers: [] });
    expect(backend.ashares.all()).toEqual(before);
    const asked = await backend.journal.find({ operation: ['inviteUser', 'inviteUsers', 'updateAshare'] });
    expect(asked.length).toBeGreaterThan(20);
  }
});
