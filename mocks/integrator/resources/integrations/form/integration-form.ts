import { objectId } from '../../../../engine/store/ids.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import { sideOf } from '../../../define/choices/side-of.ts';
import type { DoneWrite } from '../../../define/define-resource.ts';
import type { FakeContext } from '../../../define/fake-context.ts';
import { givenGroupIds } from './given-group-ids.ts';

/** How the service shows an integration: as in 2017, or as today. */
export type IntegrationForm = '2017' | 'today';

/** All that there are; the first counts where none is chosen. */
export const integrationForms: readonly [IntegrationForm, ...IntegrationForm[]] = ['2017', 'today'];

/** The form that a fake was set up for. */
export function integrationFormOf({ options }: Pick<FakeContext, 'options'>): IntegrationForm {
  return sideOf(integrationForms, options['integrationForm']);
}

/** What today's service gives a record that was sent without it. Source: client, in backups that were read. */
const lists = [
  ...['install', 'installSteps', 'uninstallSteps', 'changeEditionSteps', 'flowGroupings', 'apiGroupings'],
  ...['_registeredConnectionIds', '_registeredLookupCacheIds'],
];

/** What the service adds to an integration that somebody has written. */
export function madeOfIntegration(form: IntegrationForm, { role, record, call }: DoneWrite): JsonRecord | undefined {
  if (role === 'remove') return undefined;
  const groups = givenGroupIds(call, record);
  if (form === '2017') return groups;
  const missing = role === 'patch' ? [] : lists.filter((name) => record[name] === undefined);
  const user = objectId({ sequence: 0, now: 0, account: call.account.name });
  return { ...Object.fromEntries(missing.map((name) => [name, []])), lastModifiedBy: user, ...groups };
}
