import { isRecord } from '../../../../spec/document/document.ts';
import { pathText } from '../../../../spec/resource/field-path.ts';
import type { Exchange } from '../../../check/exchange/exchange-log.ts';
import { expectRefusal, expectSuccess } from '../../../check/expect/expectations.ts';
import { createOwn, type OwnRecord, removeOwn } from '../../../check/records/own-records.ts';
import { type Resource, recordParameters } from '../../../check/resource/resources.ts';
import type { CheckPlan } from '../../../check/session/check-plan.ts';
import type { CheckSession } from '../../../check/session/session.ts';
import { createReferrer } from '../../../check/stories/relations/parts/referring.ts';
import { expectThat, story } from '../../../check/stories/story.ts';
import type { ResourcePromises } from '../promises/resource-promises.ts';

/** A flow of the run's own, and the export that it begins with. */
interface OwnFlow {
  readonly flows: Resource;
  readonly flow: OwnRecord;
  readonly step: string;
}

/** What the service promises of the errors of flows beside its document. No flow is run. Source: doc and client. */
export const promises: ResourcePromises = (resource, { operations }) => {
  const counting = operations.find(({ id }) => id === 'listFlowErrors');
  const listing = operations.find(({ id }) => id === 'listStepErrors');
  const resolved = operations.find(({ id }) => id === 'listResolvedErrors');
  if (counting === undefined || listing === undefined || resolved === undefined) return [];
  return [
    ofOwnFlow(
      counting,
      resource,
      'each step of a flow that has not run is listed, with no errors',
      async (session, own) => {
        const exchange = await ask(session, counting, own);
        const counts = listIn(exchange, 'flowErrors').filter(({ _expOrImpId }) => _expOrImpId === own.step);
        const found = counts.map(({ numError }) => numError).join();
        const message = `${counting.id} must list each step of the flow, with zero errors where there is none.`;
        if (expectSuccess(session, exchange, 'the flow is there'))
          expectThat(session, exchange, found === '0', 'errors by step', message, found, '0');
      },
    ),
    ...(
      [
        [listing, 'errors'],
        [resolved, 'resolved'],
      ] as const
    ).map(([operation, field]) =>
      ofOwnFlow(
        operation,
        resource,
        'a step of a flow that has not run has none, and what is no step has no list',
        async (session, own) => {
          const exchange = await ask(session, operation, own);
          const size = String(listIn(exchange, field).length);
          const message = `${operation.id} must list the errors of that step alone.`;
          if (expectSuccess(session, exchange, 'the step is one of the flow'))
            expectThat(session, exchange, size === '0', 'errors of a step', message, size, '0');
          const elsewhere = await ask(session, operation, { ...own, step: own.flow.id });
          expectRefusal(session, elsewhere, { kind: 'unknown-record' }, 'the flow has no such step');
        },
      ),
    ),
  ];
};

/** A check of a flow of the run's own that begins with an export, both of which go again. */
function ofOwnFlow(
  operation: Exchange['operation'],
  { references }: Resource,
  title: string,
  look: (session: CheckSession, own: OwnFlow) => Promise<void>,
): CheckPlan {
  return story(operation, title, async (session) => {
    const named = (name: string | undefined): Resource | undefined =>
      session.resources.find((resource) => resource.name === name);
    const flows = named(references.find(({ path }) => pathText(path) === '_flowId')?.to);
    const start = flows?.references.find(({ path }) => pathText(path) === 'pageGenerators.*._exportId');
    const steps = named(start?.to);
    if (flows === undefined || start === undefined || steps === undefined) return;
    const step = await createOwn(session, steps);
    const flow = step && (await createReferrer(session, flows, start, step, steps));
    if (step !== undefined && flow !== undefined) await look(session, { flows, flow, step: step.id });
    if (flow !== undefined) await removeOwn(session, flows, flow.id);
    if (step !== undefined) await removeOwn(session, steps, step.id);
  });
}

function ask(
  session: CheckSession,
  operation: Exchange['operation'],
  { flows, flow, step }: OwnFlow,
): Promise<Exchange> {
  return session.send({ operation, pathParameters: { ...recordParameters(flows, flow.id), stepId: step } });
}

/** The list in a response, under a field. */
function listIn({ response: { value } }: Exchange, field: string): readonly Readonly<Record<string, unknown>>[] {
  const list = isRecord(value) ? value[field] : undefined;
  return Array.isArray(list) ? list.filter(isRecord) : [];
}
