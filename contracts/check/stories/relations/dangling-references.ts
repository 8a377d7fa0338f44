import type { Operation } from '../../../../spec/operation/operation.ts';
import { pathText } from '../../../../spec/resource/field-path.ts';
import type { Reference } from '../../../../spec/resource/resource.ts';
import type { Exchange, RequestDraft } from '../../exchange/exchange-log.ts';
import { expectRefusal } from '../../expect/expectations.ts';
import { isPatchable, patchBody } from '../../patching/patch-draft.ts';
import { enterCreated } from '../../records/entered-records.ts';
import { createOwn, type OwnRecord, removeOwn } from '../../records/own-records.ts';
import { type Resource, recordParameters } from '../../resource/resources.ts';
import type { CheckPlan } from '../../session/check-plan.ts';
import type { CheckSession, Session } from '../../session/session.ts';
import { triedFields } from '../../values/paths/tried-fields.ts';
import { wishAt } from '../../values/paths/wish-at.ts';
import { expectUntouched } from '../life-of-a-record.ts';
import { story } from '../story.ts';
import { idOf, referringBody } from './parts/referring.ts';

/** Nothing may refer to a record that is not there: not when it is created, replaced or patched, at no depth. */
export function danglingReferenceStories({ contract, resources }: Session, resource: Resource): readonly CheckPlan[] {
  const { create, replace, patch, references } = resource;
  return triedFields(references).flatMap((reference) => {
    const target = resources.find(({ name }) => name === reference.to);
    if (target?.create === undefined || target.remove === undefined) return [];
    const operations = [create, replace, patch?.operation].filter((one) => one !== undefined);
    return operations
      .filter((operation) =>
        operation === patch?.operation
          ? isPatchedPlainly(resource, reference)
          : wishAt(contract, operation, reference.path, 'x') !== undefined,
      )
      .map((operation) => danglingStory(resource, reference, target, operation));
  });
}

/** Whether a patch can change a reference by its own path: it stands in no list. */
function isPatchedPlainly({ patch, replace, create }: Resource, { path }: Reference): boolean {
  return patch !== undefined && (replace ?? create) !== undefined && !path.includes('*') && isPatchable(patch, path);
}

function danglingStory(resource: Resource, reference: Reference, target: Resource, operation: Operation): CheckPlan {
  const at = pathText(reference.path);
  return story(operation, `a ${at} that leads to no record is refused`, async (session) => {
    const own = operation === resource.create ? undefined : await createOwn(session, resource);
    if (operation !== resource.create && own === undefined) return;
    const gone = await createOwn(session, target);
    if (gone === undefined) return;
    await removeOwn(session, target, gone.id);
    const body = bodyOf(session, resource, operation, reference, idOf(gone, target));
    if (body === undefined) {
      const message = `Whether ${operation.id} takes a ${at} that leads to no record could not be judged: no body with one was found.`;
      return session.leaveUnjudged(operation, message);
    }
    const exchange = await session.send({
      operation,
      ...body,
      ...(own !== undefined && { pathParameters: recordParameters(resource, own.id) }),
    });
    const made = own === undefined ? await enterCreated(session, resource, exchange) : undefined;
    // An API may give the id again, and to this very record.
    if (made === gone.id && reference.to === resource.name) {
      const message = `Whether ${operation.id} takes a ${at} that leads to no record could not be judged: ids are given again.`;
      return session.leaveUnjudged(operation, message);
    }
    const why = `its ${at} leads to no record of ${reference.to}`;
    expectRefusal(session, exchange, { kind: 'dangling-reference', path: reference.path }, why);
    if (own !== undefined) await expectAsBefore(session, resource, own, exchange);
  });
}

function bodyOf(
  session: CheckSession,
  resource: Resource,
  operation: Operation,
  reference: Reference,
  id: unknown,
): Pick<RequestDraft, 'json' | 'contentType'> | undefined {
  const { patch } = resource;
  if (patch !== undefined && operation === patch.operation) {
    if (session.contract.checkValue(reference.pointer, id, 'request').length > 0) return undefined;
    return patchBody(patch, [{ path: reference.path, value: id }]);
  }
  const json = referringBody(session, resource, operation, reference, id);
  return json && { json };
}

async function expectAsBefore(
  session: CheckSession,
  resource: Resource,
  own: OwnRecord,
  { operation, response }: Exchange,
): Promise<void> {
  if (response.status >= 400) await expectUntouched(session, resource, own, operation.id);
  await removeOwn(session, resource, own.id);
}
