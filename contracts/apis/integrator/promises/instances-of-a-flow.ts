import { isRecord } from '../../../../spec/document/document.ts';
import { expectSuccess } from '../../../check/expect/expectations.ts';
import { createOwn, type OwnRecord, readRecord, removeOwn } from '../../../check/records/own-records.ts';
import type { Resource } from '../../../check/resource/resources.ts';
import type { CheckPlan } from '../../../check/session/check-plan.ts';
import type { CheckSession } from '../../../check/session/session.ts';
import { expectThat, story } from '../../../check/stories/story.ts';

/** An abstract flow tells how many instances it has, and a plain list leaves these out. Source: doc; choice for the list. */
export function instancePlans(resource: Resource): CheckPlan[] {
  const { read } = resource;
  if (read === undefined || resource.create === undefined) return [];
  return [
    story(read, 'an abstract flow counts its instances', async (session) => {
      const abstract = await createOwn(session, resource, { isAbstract: true });
      if (abstract === undefined) return;
      await expectInstances(session, resource, abstract, 0);
      const instance = await createOwn(session, resource, { _abstractFlowId: abstract.id });
      if (instance !== undefined) {
        await expectInstances(session, resource, abstract, 1);
        await removeOwn(session, resource, instance.id);
        await expectInstances(session, resource, abstract, 0);
      }
      await removeOwn(session, resource, abstract.id);
    }),
  ];
}

/** Expects a flow to have so many instances; none may be left out where there are none. */
async function expectInstances(
  session: CheckSession,
  resource: Resource,
  { id }: OwnRecord,
  wanted: number,
): Promise<void> {
  const exchange = await readRecord(session, resource, id);
  if (exchange === undefined || !expectSuccess(session, exchange, 'the flow is there')) return;
  const { value } = exchange.response;
  const shown: unknown = isRecord(value) ? value['numInstances'] : undefined;
  const isCounted = shown === wanted || (wanted === 0 && shown === undefined);
  const message = `${exchange.operation.id} must show how many instances an abstract flow has.`;
  expectThat(session, exchange, isCounted, 'numInstances', message, shown, wanted);
}
