import type { PlainFaultRule } from '../../connect/client/connected-account.ts';
import { accountFields, accountOf } from '../tool/account-fields.ts';
import { controlSchema } from '../tool/control-schemas.ts';
import { needed, object, text } from '../tool/field.ts';
import { defineTool, type Tool } from '../tool/tool.ts';

/** A rule; the control API judges it, and says what cannot be. */
type NewFault = PlainFaultRule & { readonly preset?: Parameters<FaultsUse>[0] };
type FaultsUse = ReturnType<typeof accountOf>['faults']['use'];

/** What goes wrong in an account. */
export const faultTools: readonly Tool[] = [
  defineTool(
    'list_faults',
    { title: 'List faults', description: 'Lists what goes wrong, and how often each fault was met.', kind: 'reads' },
    accountFields,
    (context, given) => accountOf(context, given).faults.list(),
  ),
  defineTool(
    'add_fault',
    {
      title: 'Add a fault',
      description:
        'Makes exchanges go wrong: an error status, latency, a broken connection; which ones, and when. Gives the name of the fault.',
      kind: 'changes',
    },
    {
      ...accountFields,
      fault: needed(
        object<NewFault>(
          'What goes wrong, such as {"preset":"rate-limited","first":2} or {"operation":"createIntegration","nth":3,"status":503}.',
          controlSchema('NewFault'),
        ),
      ),
    },
    async (context, given) => {
      const { faults } = accountOf(context, given);
      const { preset, ...rule } = given.fault;
      return { name: await (preset === undefined ? faults.add(rule) : faults.use(preset, rule)) };
    },
  ),
  defineTool(
    'remove_faults',
    { title: 'Remove faults', description: 'Removes one fault, or all. Tells how many there were.', kind: 'removes' },
    { ...accountFields, name: text('The name of one. Default: all of them.') },
    async (context, given) => {
      const { faults } = accountOf(context, given);
      return { removed: await (given.name === undefined ? faults.clear() : faults.remove(given.name)) };
    },
  ),
];
