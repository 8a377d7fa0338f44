import { onReferencedDeletes } from '../../../engine/rules/record-rules.ts';
import type { ChoiceOptions } from '../../../integrator/choices.ts';
import { emptyListStatuses, linkHeaders, nextLinks } from '../../../integrator/service/lists/list-options.ts';
import type { OptionFlag } from '../usage/resource-flag.ts';

/** The flags of `serve` for the options where the sources disagree about more than one resource. */
export const serviceFlags: readonly OptionFlag<keyof ChoiceOptions>[] = [
  {
    option: 'emptyList',
    what: 'How an empty list is returned: 200 with [], or 204',
    choices: emptyListStatuses,
  },
  {
    option: 'nextLink',
    what: 'Where the URL of a next page says that it starts: after, or skip',
    choices: nextLinks,
  },
  {
    option: 'linkHeader',
    what: 'When a list has a Link header: when-needed, or always',
    choices: linkHeaders,
  },
  {
    option: 'onReferencedDelete',
    what: 'What becomes of a delete of what others refer to: refuse or allow',
    choices: onReferencedDeletes,
  },
];
