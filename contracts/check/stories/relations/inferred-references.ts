import { pathText } from '../../../../spec/resource/field-path.ts';
import { referenceInferred } from '../../inferred/inferred.ts';
import type { InferredReference } from '../../inferred/inferred-references.ts';
import { enterCreated } from '../../records/entered-records.ts';
import { createOwn, readGone, removeOwn } from '../../records/own-records.ts';
import type { Resource } from '../../resource/resources.ts';
import type { CheckPlan } from '../../session/check-plan.ts';
import type { CheckSession, Session } from '../../session/session.ts';
import { restsOn, story } from '../story.ts';
import { idOf, referringBody } from './parts/referring.ts';

/** What is taken though it leads nowhere, by a field that is called like an id: a note, for no document promises more. */
export function inferredReferenceStories({ resources }: Session, resource: Resource): readonly CheckPlan[] {
  const { create, inferredReferences } = resource;
  return inferredReferences.flatMap((reference) => {
    const target = resources.find(({ name }) => name === reference.to);
    if (create === undefined || target?.create === undefined || target.remove === undefined) return [];
    const title = `what it does where its ${pathText(reference.path)} leads nowhere is seen`;
    const run = (session: CheckSession): Promise<void> => lookAt(session, resource, target, reference);
    return [restsOn(referenceInferred(reference), story(create, title, run))];
  });
}

async function lookAt(
  session: CheckSession,
  resource: Resource,
  target: Resource,
  reference: InferredReference,
): Promise<void> {
  const { create } = resource;
  const gone = create && (await createOwn(session, target));
  if (create === undefined || gone === undefined) return;
  await removeOwn(session, target, gone.id);
  const read = await readGone(session, target, gone.id);
  // What is still there is another question.
  if (read !== undefined && read.response.status < 400) return;
  const json = referringBody(session, resource, create, reference, idOf(gone, target));
  if (json === undefined) return;
  const pathParameters = resource.above ?? {};
  const exchange = await session.send({ operation: create, pathParameters, json });
  const made = await enterCreated(session, resource, exchange);
  if (exchange.response.status < 300) {
    const at = pathText(reference.path);
    session.note(
      create,
      `It takes \`${at}\` where it leads to no ${target.singular}. That it leads to one is inferred from its name; the document does not say so.`,
    );
  }
  if (made !== undefined) await removeOwn(session, resource, made);
}
