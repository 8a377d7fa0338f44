import type { JsonObject } from '../../../../../spec/json/json-object.ts';
import type { Operation } from '../../../../../spec/operation/operation.ts';
import { pathText, valuesAt } from '../../../../../spec/resource/field-path.ts';
import type { Agreement } from '../../../../../spec/resource/resource.ts';
import { expectRefusal } from '../../../expect/expectations.ts';
import { newName } from '../../../records/bodies/new-name.ts';
import { enterCreated } from '../../../records/entered-records.ts';
import { createOwn, removeOwn, tagged } from '../../../records/own-records.ts';
import { type Resource, recordParameters } from '../../../resource/resources.ts';
import type { CheckPlan } from '../../../session/check-plan.ts';
import type { CheckSession, Session } from '../../../session/session.ts';
import { setValues } from '../../../values/paths/set-values.ts';
import { wishAt } from '../../../values/paths/wish-at.ts';
import { distinctValues } from '../../../values/rich/distinct-values.ts';
import { expectUntouched } from '../../life-of-a-record.ts';
import { story } from '../../story.ts';

/** A value that is to be one of its own is not there twice, and none names what there is not: not when a record is created, nor replaced. */
export function disagreementStories({ contract }: Session, resource: Resource): readonly CheckPlan[] {
  const operations = [resource.create, resource.replace].filter((one) => one !== undefined);
  return resource.agreements.flatMap((agreement) =>
    operations
      .filter((operation) => wishAt(contract, operation, agreement.path, 'x') !== undefined)
      .map((operation) => disagreementStory(resource, operation, agreement)),
  );
}

function disagreementStory(resource: Resource, operation: Operation, agreement: Agreement): CheckPlan {
  const at = pathText(agreement.path);
  const [title, why] =
    agreement.kind === 'unique'
      ? [`a ${at} that is there twice is refused`, `two of its ${at} are the same`]
      : [`a ${at} that names what there is not is refused`, `its ${at} is none of ${pathText(agreement.of)}`];
  return story(operation, title, async (session) => {
    const own = operation === resource.create ? undefined : await createOwn(session, resource);
    if (operation !== resource.create && own === undefined) return;
    const json = disagreeing(session, resource, operation, agreement);
    if (json === undefined) {
      const message = `Whether ${operation.id} refuses ${title.replace(/ is refused$/, '')} could not be judged: no body with one was found.`;
      session.leaveUnjudged(operation, message);
    } else {
      const pathParameters = own && recordParameters(resource, own.id);
      const exchange = await session.send({ operation, json, ...(pathParameters && { pathParameters }) });
      if (own === undefined) await enterCreated(session, resource, exchange);
      expectRefusal(session, exchange, { kind: 'disagreement', path: agreement.path }, why);
      if (own !== undefined && exchange.response.status >= 400) {
        await expectUntouched(session, resource, own, operation.id);
      }
    }
    if (own !== undefined) await removeOwn(session, resource, own.id);
  });
}

/** A body that is right but for the one value; `undefined` where none is found. */
function disagreeing(
  session: CheckSession,
  resource: Resource,
  operation: Operation,
  agreement: Agreement,
): JsonObject | undefined {
  const { contract } = session;
  const [value] = distinctValues(contract, agreement.pointer);
  const wish = value === undefined ? undefined : wishAt(contract, operation, agreement.path, value);
  if (wish === undefined) return undefined;
  const wished = agreement.kind === 'unique' ? twice(wish, agreement) : wish;
  if (wished === undefined) return undefined;
  // Nothing is to be mended here but what refers to others.
  const wishes = { ...newName(session, resource, operation), ...wished };
  const body = tagged(session, { ...resource, agreements: [] }, wishes, operation);
  const found = valuesAt(body, agreement.path).filter((placed) => placed.value === value);
  return found.length === (agreement.kind === 'unique' ? 2 : 1) ? body : undefined;
}

/** The list that the value stands in, with its item twice. */
function twice(wish: JsonObject, { path }: Agreement): JsonObject | undefined {
  const list = path.slice(0, path.indexOf('*'));
  const changed = setValues(wish, list, (found) => (Array.isArray(found) ? { value: [...found, ...found] } : 'keep'));
  return valuesAt(changed, path).length > 1 ? { ...Object(changed) } : undefined;
}
