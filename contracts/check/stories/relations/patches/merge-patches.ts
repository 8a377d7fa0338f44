import { pathText } from '../../../../../spec/resource/field-path.ts';
import type { Patch } from '../../../../../spec/resource/resource.ts';
import { expectSuccess } from '../../../expect/expectations.ts';
import { patchBody } from '../../../patching/patch-draft.ts';
import type { PatchField } from '../../../patching/patch-fields.ts';
import { removeOwn } from '../../../records/own-records.ts';
import type { Resource } from '../../../resource/resources.ts';
import type { CheckPlan } from '../../../session/check-plan.ts';
import { story } from '../../story.ts';
import { createWith, expectPatched, sendPatch } from './patch-steps.ts';

/** What RFC 7396 says of a merge patch: `null` removes a field. */
export function mergePatchStories(
  resource: Resource,
  patch: Patch,
  fields: readonly PatchField[],
): readonly CheckPlan[] {
  const optional = fields.find((field) => field.isOptional);
  if (optional === undefined) return [];
  const { operation } = patch;
  const { path, values } = optional;
  return [
    story(operation, `${pathText(path)} is removed by null`, async (session) => {
      const own = await createWith(session, resource, path, values[0]);
      if (own === undefined) return;
      const body = patchBody(patch, [{ path, value: null }]);
      const exchange = await sendPatch(session, resource, own, operation, body);
      if (expectSuccess(session, exchange, `${pathText(path)} may be left out`))
        await expectPatched(session, resource, own, exchange, path, undefined, 'merge patch null');
      await removeOwn(session, resource, own.id);
    }),
  ];
}
