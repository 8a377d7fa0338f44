import type { AccountState } from '../../../integrator/account/account-state.ts';
import { accountFields, accountOf } from '../tool/account-fields.ts';
import { choice, flag, needed, object, text, whole } from '../tool/field.ts';
import { defineTool, type Tool } from '../tool/tool.ts';

const every = flag('All accounts, and not the one of `account`.');

/** Whole accounts, snapshots and the clock. */
export const stateTools: readonly Tool[] = [
  defineTool(
    'export_account',
    { title: 'Export an account', description: 'Gives the account as JSON: records, faults, clock.', kind: 'reads' },
    accountFields,
    (context, given) => accountOf(context, given).export(),
  ),
  defineTool(
    'import_account',
    {
      title: 'Import an account',
      description: 'Puts what export_account gave in the place of what is there. What cannot be is refused as a whole.',
      kind: 'removes',
    },
    { ...accountFields, state: needed(object<AccountState>('What export_account gave.')) },
    (context, given) => accountOf(context, given).import(given.state),
  ),
  defineTool(
    'reset',
    {
      title: 'Put back to the seed',
      description: 'Puts an account, or all, back to the seed: records, faults, clock and journal.',
      kind: 'removes',
    },
    { ...accountFields, every },
    (context, given) => (given.every === true ? context.integrator.reset() : accountOf(context, given).reset()),
  ),
  defineTool(
    'take_snapshot',
    { title: 'Take a snapshot', description: 'Keeps the state; gives an id for restore_snapshot.', kind: 'changes' },
    { ...accountFields, every },
    (context, given) => (given.every === true ? context.integrator : accountOf(context, given)).snapshot(),
  ),
  defineTool(
    'restore_snapshot',
    {
      title: 'Restore a snapshot',
      description: 'Goes back to a snapshot of the same account, or of all.',
      kind: 'removes',
    },
    { ...accountFields, every, id: needed(text('What take_snapshot gave.')) },
    (context, given) =>
      (given.every === true ? context.integrator : accountOf(context, given)).restore({ id: given.id }),
  ),
  defineTool(
    'read_clock',
    { title: 'Read the clock', description: 'Gives the present of the account, and whether it stands.', kind: 'reads' },
    accountFields,
    async (context, given) => {
      const { clock } = accountOf(context, given);
      const now = await clock.present;
      return { now, iso: new Date(now).toISOString(), frozen: await clock.frozen };
    },
  ),
  defineTool(
    'turn_clock',
    {
      title: 'Turn the clock',
      description:
        'Sets, advances, freezes or resumes the clock of the account. Runs of flows end when their time has come.',
      kind: 'changes',
    },
    {
      ...accountFields,
      action: needed(choice(['set', 'advance', 'freeze', 'resume'], 'What to do.')),
      to: text('Of set and freeze: the moment, such as 2026-01-31T12:00:00Z. Default of freeze: now.'),
      milliseconds: whole('Of advance: by how much.'),
    },
    (context, given) => {
      const { clock } = accountOf(context, given);
      if (given.action === 'advance') return clock.advance(given.milliseconds ?? Number.NaN);
      if (given.action === 'resume') return clock.resume();
      return given.action === 'freeze' ? clock.freeze(given.to) : clock.set(given.to ?? '');
    },
  ),
];
