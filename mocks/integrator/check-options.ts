import { either, oneOf, usual } from '../../contracts/options/check-options.ts';
import type { Parts } from '../../contracts/options/checked-parts.ts';
import { strictCheck } from '../../contracts/options/note-rules.ts';
import { onReferencedDeletes } from '../engine/rules/record-rules.ts';
import { appParts } from './app/option/app-option.ts';
import type { IntegratorOptions } from './options.ts';
import { extensionParts } from './registry/extensions.ts';
import { emptyListStatuses, linkHeaders, nextLinks } from './service/lists/list-options.ts';

/** What each option of the fake may be; surfaces add their own. */
export const integratorParts: Parts<IntegratorOptions> = {
  ...extensionParts,
  ...appParts,
  contract: [(value) => usual.object[0](value) && 'checkRequest' in Object(value), 'what createContract() gives'],
  seed: usual.any,
  tokens: usual.texts,
  clock: either(oneOf('stepping', 'real'), usual.function),
  emptyList: oneOf(...emptyListStatuses),
  nextLink: oneOf(...nextLinks),
  linkHeader: oneOf(...linkHeaders),
  onReferencedDelete: oneOf(...onReferencedDeletes),
  maxBodyBytes: usual.whole,
  strict: strictCheck,
  report: either(oneOf('console', 'silent'), usual.function),
  journalLimit: usual.whole,
  maxJournalBytes: usual.whole,
  rateLimit: either(usual.boolean, usual.object),
  random: usual.number,
};
