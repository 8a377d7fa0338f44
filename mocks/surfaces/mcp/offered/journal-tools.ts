import type { JournalEntry } from '../../../engine/journal/journal.ts';
import type { PlainExchangeFilter } from '../../connect/client/connected-account.ts';
import { accountFields, accountOf } from '../tool/account-fields.ts';
import { controlSchema } from '../tool/control-schemas.ts';
import { flag, needed, object, whole } from '../tool/field.ts';
import { defineTool, type Tool } from '../tool/tool.ts';

const meant =
  'Which exchanges: all that is given must hold, such as {"operation":"createIntegration","status":[201,409]}.';
const filter = object<PlainExchangeFilter>(meant, controlSchema('JournalFilter'));

/** What was asked of an account, and how it went. */
export const journalTools: readonly Tool[] = [
  defineTool(
    'read_journal',
    {
      title: 'Read the journal',
      description: 'Gives the last exchanges, oldest first: what was asked, what came back, what was wrong with it.',
      kind: 'reads',
    },
    {
      ...accountFields,
      filter,
      limit: whole('At most so many, the last ones; with `after` in the filter, the next ones.', 20),
      bodies: flag('With parameters and bodies; secrets are hidden.'),
    },
    async (context, given) => {
      const { limit = 20, bodies = false } = given;
      const entries = await accountOf(context, given).journal.find({ ...given.filter, limit });
      return bodies ? entries : entries.map(brief);
    },
  ),
  defineTool(
    'wait_for_exchange',
    {
      title: 'Wait for an exchange',
      description: 'Waits until there is such an exchange; one that is in the journal already counts.',
      kind: 'reads',
    },
    {
      ...accountFields,
      filter: needed(filter),
      timeout: whole('Milliseconds; four minutes at the most.', 5000),
      times: whole('For so many exchanges; the last of them is given.', 1),
    },
    (context, given) => {
      const { timeout = 5000, times = 1 } = given;
      return accountOf(context, given).journal.waitFor(given.filter, { timeout, times });
    },
  ),
  defineTool(
    'verify_journal',
    {
      title: 'Verify the journal',
      description: 'Fails where there were not as many such exchanges as expected; without a count, at least one.',
      kind: 'reads',
    },
    {
      ...accountFields,
      filter: needed(filter),
      times: whole('Exactly so many.'),
      atLeast: whole('So many or more.'),
      atMost: whole('So many or fewer.'),
    },
    async (context, given) => {
      const { times, atLeast, atMost } = given;
      const expected = { ...(times !== undefined && { times }), ...(atLeast !== undefined && { atLeast }) };
      await accountOf(context, given).journal.verify(given.filter, {
        ...expected,
        ...(atMost !== undefined && { atMost }),
      });
      return 'As expected.';
    },
  ),
  defineTool(
    'clear_journal',
    { title: 'Clear the journal', description: 'Forgets all exchanges of the account.', kind: 'removes' },
    accountFields,
    (context, given) => accountOf(context, given).journal.clear(),
  ),
];

/** An exchange without what is long. */
function brief(entry: JournalEntry): object {
  const { sequence, method, url, operation, status, verdict, violations, notes, reason } = entry;
  const said = [...violations, ...notes].map(({ message }) => message);
  return { sequence, method, url, operation, status, verdict, ...(said.length > 0 && { said }), reason };
}
