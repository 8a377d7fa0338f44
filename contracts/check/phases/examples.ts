import { isRecord } from '../../../spec/document/document.ts';
import { appendPointer, valueAt } from '../../../spec/json/json-pointer.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import { expectSuccess, isDocumentedRefusal } from '../expect/expectations.ts';
import { enterCreated } from '../records/entered-records.ts';
import { createOwn, removeOwn, tagged } from '../records/own-records.ts';
import { isJudged, type Resource } from '../resource/resources.ts';
import type { CheckPlan, PlanMaker } from '../session/check-plan.ts';

/** What cannot be judged at all is said, once. */
function gapPlans({ gaps }: Resource): CheckPlan[] {
  return gaps.map(({ operation, why }) => ({
    phase: 'examples',
    operation,
    title: 'what the document tells is enough to judge it',
    writes: operation.method !== 'GET',
    run: async (session) => session.leaveUnjudged(operation, why),
  }));
}

/** What the document shows: each read without parameters, each example of a body. */
export const examplePlans: PlanMaker = ({ contract, resources, judged, conventions }) => {
  const reads = contract.operations
    .filter((operation) => isJudged({ contract, resources, judged }, operation))
    .filter((operation) => operation.method === 'GET' && !operation.path.includes('{'))
    .map((operation) => ({
      phase: 'examples' as const,
      operation,
      title: 'a plain request gets a response as documented',
      writes: false,
      run: async (session: Parameters<ReturnType<PlanMaker>[number]['run']>[0]) => {
        const exchange = await session.send({ operation });
        // Whoever asks for something that was made up may be known that it is not there; so may whoever has none of it.
        const isList = resources.some(({ list }) => list === operation);
        if (!conventions.isExact && !isList && isDocumentedRefusal(exchange)) return;
        expectSuccess(session, exchange, 'the request is the plainest there is');
      },
    }));

  const bodies = judged.flatMap((resource) => {
    const { create, replace } = resource;
    const creations =
      create === undefined
        ? []
        : bodyExamples(contract.document, create).map(([name, value]) => ({
            phase: 'examples' as const,
            operation: create,
            title: `the example "${name}" is accepted`,
            writes: true,
            run: async (session: Parameters<ReturnType<PlanMaker>[number]['run']>[0]) => {
              const exchange = await session.send({ operation: create, json: tagged(session, resource, value) });
              await enterCreated(session, resource, exchange);
              expectSuccess(session, exchange, 'the document shows this body');
            },
          }));
    const replacements =
      replace === undefined
        ? []
        : bodyExamples(contract.document, replace).map(([name, value]) => ({
            phase: 'examples' as const,
            operation: replace,
            title: `the example "${name}" is accepted`,
            writes: true,
            run: async (session: Parameters<ReturnType<PlanMaker>[number]['run']>[0]) => {
              const own = await createOwn(session, resource);
              if (own === undefined) return;
              const pathParameters = { [resource.idParameter]: own.id };
              const json = tagged(session, resource, value, replace);
              const exchange = await session.send({ operation: replace, pathParameters, json });
              expectSuccess(session, exchange, 'the document shows this body');
              await removeOwn(session, resource, own.id);
            },
          }));
    return [...creations, ...replacements];
  });
  return [...reads, ...bodies, ...judged.flatMap(gapPlans)];
};

function bodyExamples(document: unknown, operation: Operation): [string, Record<string, unknown>][] {
  return [...(operation.requestBody?.content.values() ?? [])].flatMap(({ pointer }) => {
    const one = valueAt(document, appendPointer(pointer, 'example'));
    const examples = isRecord(one)
      ? { example: { value: one } }
      : valueAt(document, appendPointer(pointer, 'examples'));
    return Object.entries(isRecord(examples) ? examples : {}).flatMap(
      ([name, example]): [string, Record<string, unknown>][] =>
        isRecord(example) && isRecord(example['value']) ? [[name, example['value']]] : [],
    );
  });
}
