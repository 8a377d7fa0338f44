import { pathText } from '../../../../../spec/resource/field-path.ts';
import type { Patch } from '../../../../../spec/resource/resource.ts';
import { expectSuccess } from '../../../expect/expectations.ts';
import { type PatchStep, pointerOf, stepsBody } from '../../../patching/patch-draft.ts';
import type { PatchField } from '../../../patching/patch-fields.ts';
import { removeOwn } from '../../../records/own-records.ts';
import type { Resource } from '../../../resource/resources.ts';
import type { CheckPlan } from '../../../session/check-plan.ts';
import type { Session } from '../../../session/session.ts';
import { isRefused } from '../../../values/held-against.ts';
import { expectThat, story } from '../../story.ts';
import { createWith, expectPatched, sendPatch } from './patch-steps.ts';

/** What RFC 6902 says of the operations of a JSON Patch, as far as the document lets them through. */
export function jsonPatchStories(
  { contract }: Session,
  resource: Resource,
  patch: Patch,
  fields: readonly PatchField[],
): readonly CheckPlan[] {
  const takes = (...steps: readonly PatchStep[]): boolean =>
    !isRefused(contract, { operation: patch.operation, ...stepsBody(patch, steps) });
  const [first] = fields;
  const optional = fields.find((field) => field.isOptional);
  const stories: CheckPlan[] = [];
  if (first !== undefined && takes({ op: 'test', path: pointerOf(first.path), value: first.values[0] }))
    stories.push(failedTest(resource, patch, first), passedTest(resource, patch, first));
  if (optional !== undefined && takes({ op: 'remove', path: pointerOf(optional.path) }))
    stories.push(removal(resource, patch, optional));
  if (optional !== undefined && takes({ op: 'add', path: pointerOf(optional.path), value: optional.values[0] }))
    stories.push(addition(resource, patch, optional));
  return stories;
}

function failedTest(resource: Resource, patch: Patch, { path, values }: PatchField): CheckPlan {
  const { operation } = patch;
  return story(operation, 'a patch whose test fails changes nothing', async (session) => {
    const own = await createWith(session, resource, path, values[0]);
    if (own === undefined) return;
    const steps: PatchStep[] = [
      { op: 'replace', path: pointerOf(path), value: values[1] },
      { op: 'test', path: pointerOf(path), value: null },
    ];
    const exchange = await sendPatch(session, resource, own, operation, { ...stepsBody(patch, steps), wrong: true });
    const { status } = exchange.response;
    const message = `${operation.id} must refuse a patch of which one test fails.`;
    const isRefused = status >= 400 && status < 500;
    if (
      expectThat(session, exchange, isRefused, 'json patch test', message, String(status), 'an error of the range 4XX')
    )
      await expectPatched(session, resource, own, exchange, path, fieldOf(own.record, path), 'json patch is whole');
    await removeOwn(session, resource, own.id);
  });
}

function passedTest(resource: Resource, patch: Patch, { path, values }: PatchField): CheckPlan {
  const { operation } = patch;
  return story(operation, 'a patch whose test holds is applied', async (session) => {
    const own = await createWith(session, resource, path, values[0]);
    if (own === undefined) return;
    const steps: PatchStep[] = [
      { op: 'test', path: pointerOf(path), value: fieldOf(own.record, path) },
      { op: 'replace', path: pointerOf(path), value: values[1] },
    ];
    const exchange = await sendPatch(session, resource, own, operation, stepsBody(patch, steps));
    if (expectSuccess(session, exchange, `its test of ${pathText(path)} holds`))
      await expectPatched(session, resource, own, exchange, path, values[1], 'json patch test');
    await removeOwn(session, resource, own.id);
  });
}

function removal(resource: Resource, patch: Patch, { path, values }: PatchField): CheckPlan {
  const { operation } = patch;
  return story(operation, `${pathText(path)} is removed by a patch that says so`, async (session) => {
    const own = await createWith(session, resource, path, values[0]);
    if (own === undefined) return;
    const body = stepsBody(patch, [{ op: 'remove', path: pointerOf(path) }]);
    const exchange = await sendPatch(session, resource, own, operation, body);
    if (expectSuccess(session, exchange, `${pathText(path)} may be left out`))
      await expectPatched(session, resource, own, exchange, path, undefined, 'json patch remove');
    await removeOwn(session, resource, own.id);
  });
}

function addition(resource: Resource, patch: Patch, { path, values }: PatchField): CheckPlan {
  const { operation } = patch;
  return story(operation, `${pathText(path)} is added by a patch that says so`, async (session) => {
    const own = await createWith(session, resource, path, values[0]);
    if (own === undefined) return;
    const body = stepsBody(patch, [{ op: 'add', path: pointerOf(path), value: values[1] }]);
    const exchange = await sendPatch(session, resource, own, operation, body);
    if (expectSuccess(session, exchange, `${pathText(path)} may be set`))
      await expectPatched(session, resource, own, exchange, path, values[1], 'json patch add');
    await removeOwn(session, resource, own.id);
  });
}

function fieldOf(record: unknown, path: readonly string[]): unknown {
  let value = record;
  for (const step of path) value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
  return value;
}
