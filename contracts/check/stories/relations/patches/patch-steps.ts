import { isRecord } from '../../../../../spec/document/document.ts';
import { pathText, valuesAt } from '../../../../../spec/resource/field-path.ts';
import type { Patch } from '../../../../../spec/resource/resource.ts';
import type { Exchange, RequestDraft } from '../../../exchange/exchange-log.ts';
import { movedFields } from '../../../expect/settled-fields.ts';
import { createOwn, type OwnRecord, readRecord } from '../../../records/own-records.ts';
import { type Resource, recordParameters } from '../../../resource/resources.ts';
import type { CheckSession } from '../../../session/session.ts';
import { wishAt } from '../../../values/paths/wish-at.ts';
import { isSame } from '../../../values/same.ts';
import { expectThat } from '../../story.ts';

/** A record that has a value at a path. */
export async function createWith(
  session: CheckSession,
  resource: Resource,
  path: readonly string[],
  value: unknown,
): Promise<OwnRecord | undefined> {
  return createOwn(session, resource, wishAt(session.contract, resource.create, path, value) ?? {});
}

/** Sends a patch to a record of the run's own. */
export function sendPatch(
  session: CheckSession,
  resource: Resource,
  { id }: OwnRecord,
  operation: Patch['operation'],
  draft: Partial<RequestDraft>,
): Promise<Exchange> {
  return session.send({ operation, pathParameters: recordParameters(resource, id), ...draft });
}

/** Expects a record to have the new value at a path, `undefined` for none, and to be the same beside that. */
export async function expectPatched(
  session: CheckSession,
  resource: Resource,
  own: OwnRecord,
  { operation }: Exchange,
  path: readonly string[],
  value: unknown,
  rule = 'patch is kept',
): Promise<void> {
  const read = await readRecord(session, resource, own.id);
  if (read === undefined || !isRecord(read.response.value)) return;
  const [found] = valuesAt(read.response.value, path);
  const at = pathText(path);
  const isThere = isSame(found?.value, value);
  const message = `After ${operation.id} the record must have the ${at} that was asked for.`;
  expectThat(session, read, isThere, rule, message, found?.value ?? 'nothing', value ?? 'nothing');
  const moved = movedFields(session, resource, own.record, read.response.value).filter(
    (name) => name !== path[0] && name !== resource.modifiedField,
  );
  const rest = `${operation.id} must change nothing that it was not asked to; it changed ${moved.join(', ')}.`;
  expectThat(session, read, moved.length === 0, 'nothing but what was asked', rest, read.response.value, own.record);
}
