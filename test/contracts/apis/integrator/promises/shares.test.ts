import { expect, test } from 'vitest';
import type { ConformanceOptions } from '../../../../../contracts/index.ts';
import { createIntegrator, type IntegratorOptions } from '../../../../../mocks/index.ts';
import { rowsOf, soaking } from '../../../../soak/soaking.ts';
import { judge } from '../../../check/judge.ts';

const users = { resources: ['ashares'], phases: ['stateful'], actOutside: true } as const;
/** The soak asks for users as records too. */
const ofInvitations: Partial<ConformanceOptions> = soaking
  ? {}
  : { only: ['inviteUser', 'inviteUsers', 'updateAshare'] };
const fakes = rowsOf<[how: string, options: IntegratorOptions]>(
  [
    ['with the other statuses', { repeatedInviteStatus: 409, ashareUpdateStatus: 204, emptyList: 204, seed: 'empty' }],
    ['as it is', {}],
  ],
  2,
);

test.each(fakes)(
  'the fake keeps what is promised of users, and the run leaves nobody in: %s',
  async (_how, options) => {
    const backend = createIntegrator({ ...options, report: 'silent' });
    const before = backend.ashares.all();
    const report = await judge(backend.fetch, { ...users, ...ofInvitations });
    expect(report.failures).toEqual([]);
    expect(report.verdict).toBe('conforms');
    expect(report.leftovers).toEqual([]);
    expect(backend.ashares.all()).toEqual(before);
    const asked = await backend.journal.find({ operation: ['inviteUser', 'inviteUsers', 'updateAshare'] });
    expect(asked.length).toBeGreaterThan(soaking ? 20 : 5);
  },
);

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
