import { isRecord } from '../../../../../spec/document/document.ts';
import type { JsonObject } from '../../../../../spec/json/json-object.ts';
import { expectSuccess } from '../../../expect/expectations.ts';
import { movedFields } from '../../../expect/settled-fields.ts';
import { patchBody } from '../../../patching/patch-draft.ts';
import { patchableFields } from '../../../patching/patch-fields.ts';
import { createOwn, readRecord, removeOwn } from '../../../records/own-records.ts';
import type { Resource } from '../../../resource/resources.ts';
import type { CheckPlan } from '../../../session/check-plan.ts';
import type { CheckSession, Session } from '../../../session/session.ts';
import { richBody } from '../../../values/rich/rich-values.ts';
import { writableFields } from '../../../values/writable-fields.ts';
import { expectUntouched } from '../../life-of-a-record.ts';
import { expectThat, story } from '../../story.ts';
import { sendPatch } from './patch-steps.ts';

/** What a patch leaves out stays, and so do other records; and it responds with the record as it is then. */
export function wholePatchStories(planning: Session, resource: Resource): readonly CheckPlan[] {
  const { patch, create, read, tagField } = resource;
  if (planning.conventions.isExact || patch === undefined || create === undefined || read === undefined) return [];
  const { operation } = patch;
  const field = patchableFields(planning, resource).find(({ path }) => path.length === 1 && path[0] === tagField);
  if (field === undefined) return [];
  return [
    story(operation, 'what it leaves out stays, and so do other records', async (session) => {
      const elder = await createOwn(session, resource, { [tagField]: 'elder' });
      const own = await createOwn(session, resource, richBody(session.contract, resource));
      const younger = await createOwn(session, resource, { [tagField]: 'younger' });
      if (elder === undefined || own === undefined || younger === undefined) return;
      const before = await readRecord(session, resource, own.id);
      const draft = patchBody(patch, [{ path: field.path, value: field.values[1] }]);
      const exchange = await sendPatch(session, resource, own, operation, draft);
      if (expectSuccess(session, exchange, `${tagField} may be changed`)) {
        const after = await readRecord(session, resource, own.id);
        const [then, now] = [before?.response.value, after?.response.value];
        if (after !== undefined && isRecord(then) && isRecord(now)) {
          const lost = Object.keys(then).filter(
            (name) => isSet(session, resource, name) && then[name] !== null && isGone(now, name),
          );
          const moved = movedFields(session, resource, then, now).filter((name) => name !== tagField);
          const message = `${operation.id} must change nothing that it was not asked to; ${[...moved, ...lost].join(', ')} is another, or gone.`;
          const isKept = lost.length + moved.length === 0;
          expectThat(session, after, isKept, 'nothing but what was asked', message, now, then);
        }
        const { value } = exchange.response;
        if (after !== undefined && isRecord(value) && isRecord(now)) {
          const differing = movedFields(session, resource, now, value);
          const message = `${operation.id} must respond with the record as ${read.id} then shows it; ${differing.join(', ')} differs.`;
          expectThat(session, exchange, differing.length === 0, 'read your writes', message, value, now);
        }
      }
      for (const neighbour of [elder, younger]) await expectUntouched(session, resource, neighbour, operation.id);
      for (const { id } of [own, elder, younger]) await removeOwn(session, resource, id);
    }),
  ];
}

/** Whether a field is the client's to set. */
function isSet({ contract }: CheckSession, { create }: Resource, name: string): boolean {
  const [content] = create?.requestBody?.content.values() ?? [];
  const fields = content?.schema === undefined ? undefined : contract.shapeAt(content.schema).fields;
  return writableFields(contract.document, fields).some(([one]) => one === name);
}

function isGone(record: JsonObject, name: string): boolean {
  return record[name] === undefined || record[name] === null;
}
