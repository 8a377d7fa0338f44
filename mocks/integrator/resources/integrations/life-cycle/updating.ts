import { isRecord } from '../../../../../spec/document/document.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import type { MockResponse } from '../../../../engine/wire/response.ts';
import type { Write } from '../../../define/define-resource.ts';
import type { DuringUpdate } from './life-cycle.ts';
import { beingUpdated } from './refusals.ts';

/** Refuses to replace an integration with other settings during an update, where the fake is set up so. */
export function refusedDuringUpdate(
  { role, call, previous }: Write,
  duringUpdate: DuringUpdate,
): MockResponse | undefined {
  if (role !== 'replace' || duringUpdate !== 'refuse-changes' || previous === undefined) return undefined;
  return changesSettings(previous, call.body) ? beingUpdated() : undefined;
}

/** Whether a body changes the settings of an integration that is being updated, and does not end the update. */
function changesSettings({ updateInProgress, settings }: JsonRecord, body: unknown): boolean {
  // The app ends an update by this very request, and may have changed the settings for it.
  if (updateInProgress !== true || !isRecord(body) || body['updateInProgress'] === false) return false;
  return JSON.stringify(body['settings']) !== JSON.stringify(settings);
}
