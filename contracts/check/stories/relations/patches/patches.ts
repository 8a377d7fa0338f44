import { pathText } from '../../../../../spec/resource/field-path.ts';
import type { Patch } from '../../../../../spec/resource/resource.ts';
import { expectRefusal, expectSuccess } from '../../../expect/expectations.ts';
import { patchBody } from '../../../patching/patch-draft.ts';
import { type PatchField, patchOnlyFields, sortedPatchFields } from '../../../patching/patch-fields.ts';
import { staysValid, unfitText } from '../../../patching/patched-place.ts';
import { createOwn, removeOwn } from '../../../records/own-records.ts';
import type { Resource } from '../../../resource/resources.ts';
import type { CheckPlan } from '../../../session/check-plan.ts';
import type { Session } from '../../../session/session.ts';
import { isRefused } from '../../../values/held-against.ts';
import { wishAt } from '../../../values/paths/wish-at.ts';
import { expectUntouched } from '../../life-of-a-record.ts';
import { story } from '../../story.ts';
import { jsonPatchStories } from './json-patches.ts';
import { mergePatchStories } from './merge-patches.ts';
import { createWith, expectPatched, sendPatch } from './patch-steps.ts';

/** How many fields of a record are patched, and how many that must not be. */
const maxFields = 3;

/** As many where nothing is known of an API but its document. */
const manyFields = 8;

/** What a patch may change is changed, and nothing else is; what it may not is refused. */
export function patchStories(planning: Session, resource: Resource): readonly CheckPlan[] {
  const { patch, create, read } = resource;
  if (patch === undefined || create === undefined || read === undefined) return [];
  const { inside, outside } = sortedPatchFields(planning, resource);
  const usable = inside.filter((field) => isSendable(planning, resource, patch, field));
  const only = patchOnlyFields(planning, resource);
  const tried = planning.conventions.isExact ? maxFields : manyFields;
  return [
    ...(usable.length + only.length === 0 ? [unjudgedStory(patch)] : []),
    ...only.slice(0, maxFields).map((field) => patchOnlyStory(resource, patch, field)),
    ...usable.slice(0, tried).map((field) => insideStory(resource, patch, field)),
    ...outside.slice(0, maxFields).map((field) => outsideStory(resource, patch, field)),
    ...(patch.kind === 'json-patch' ? jsonPatchStories(planning, resource, patch, usable) : []),
    ...(patch.kind === 'merge-patch' ? mergePatchStories(resource, patch, usable) : []),
  ];
}

function unjudgedStory({ operation }: Patch): CheckPlan {
  const message = `What ${operation.id} changes could not be judged: no field was found that it may change, and that the run knows two values for.`;
  return story(operation, 'what may be patched is changed', async (session) =>
    session.leaveUnjudged(operation, message),
  );
}

/** What clients write in no other way may have bounds that no document tells, such as a moment within the hour. */
function patchOnlyStory(resource: Resource, patch: Patch, { path, values }: PatchField): CheckPlan {
  const { operation } = patch;
  const at = pathText(path);
  return story(operation, `${at}, which only a patch changes, is changed where it is accepted`, async (session) => {
    const own = await createOwn(session, resource);
    if (own === undefined) return;
    const exchange = await sendPatch(session, resource, own, operation, patchBody(patch, [{ path, value: values[0] }]));
    if (exchange.response.status < 300) await expectPatched(session, resource, own, exchange, path, values[0]);
    else
      session.leaveUnjudged(
        operation,
        `What ${operation.id} does to ${at} was not judged: it did not take a value of the run.`,
      );
    await removeOwn(session, resource, own.id);
  });
}

function isSendable({ contract }: Session, { create }: Resource, patch: Patch, field: PatchField): boolean {
  const body = patchBody(patch, [{ path: field.path, value: field.values[1] }]);
  return (
    wishAt(contract, create, field.path, field.values[0]) !== undefined &&
    !isRefused(contract, { operation: patch.operation, ...body })
  );
}

function insideStory(resource: Resource, patch: Patch, { path, values }: PatchField): CheckPlan {
  const { operation } = patch;
  const at = pathText(path);
  return story(operation, `${at} is changed, and nothing else is`, async (session) => {
    const own = await createWith(session, resource, path, values[0]);
    if (own === undefined) return;
    if (!staysValid(session, resource, own.record, path, values[1])) {
      session.leaveUnjudged(operation, unfitText(operation, path));
      await removeOwn(session, resource, own.id);
      return;
    }
    const exchange = await sendPatch(session, resource, own, operation, patchBody(patch, [{ path, value: values[1] }]));
    if (expectSuccess(session, exchange, `${at} may be changed`))
      await expectPatched(session, resource, own, exchange, path, values[1]);
    await removeOwn(session, resource, own.id);
  });
}

function outsideStory(resource: Resource, patch: Patch, { path, values }: PatchField): CheckPlan {
  const { operation } = patch;
  const at = pathText(path);
  return story(operation, `${at}, which is not to be patched, is refused`, async (session) => {
    const own = await createWith(session, resource, path, values[0]);
    if (own === undefined) return;
    const body = patchBody(patch, [{ path, value: values[1] }]);
    const exchange = await sendPatch(session, resource, own, operation, { ...body, wrong: true });
    const why = `${at} is not among the paths that it may change`;
    expectRefusal(session, exchange, { kind: 'unlisted-patch', path }, why);
    if (exchange.response.status >= 400) await expectUntouched(session, resource, own, operation.id);
    await removeOwn(session, resource, own.id);
  });
}
