import { isRecord } from '../../../spec/document.ts';
import { appendPointer, valueAt } from '../../../spec/json-pointer.ts';
import type { Operation } from '../../../spec/operation.ts';
import type { PlanMaker } from '../check-plan.ts';
import { expectSuccess } from '../expectations.ts';
import { createOwn, enterCreated, removeOwn, tagged } from '../own-records.ts';

/** What the document shows: each read without parameters, each example of a body. */
export const examplePlans: PlanMaker = ({ contract, resources }) => {
  const reads = contract.operations
    .filter((operation) => operation.method === 'GET' && !operation.path.includes('{'))
    .map((operation) => ({
      phase: 'examples' as const,
      operation,
      title: 'a plain request is answered as documented',
      writes: false,
      run: async (context: Parameters<ReturnType<PlanMaker>[number]['run']>[0]) => {
        expectSuccess(context, await context.send({ operation }), 'the request is the plainest there is');
      },
    }));

  const bodies = resources.flatMap((resource) => {
    const { create, replace } = resource;
    const creations =
      create === undefined
        ? []
        : bodyExamples(contract.document, create).map(([name, value]) => ({
            phase: 'examples' as const,
            operation: create,
            title: `the example "${name}" is accepted`,
            writes: true,
            run: async (context: Parameters<ReturnType<PlanMaker>[number]['run']>[0]) => {
              const exchange = await context.send({ operation: create, json: tagged(context, value) });
              enterCreated(context, resource, exchange);
              expectSuccess(context, exchange, 'the document shows this body');
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
            run: async (context: Parameters<ReturnType<PlanMaker>[number]['run']>[0]) => {
              const own = await createOwn(context, resource);
              if (own === undefined) return;
              const pathParameters = { [resource.idParameter]: own.id };
              const exchange = await context.send({ operation: replace, pathParameters, json: tagged(context, value) });
              expectSuccess(context, exchange, 'the document shows this body');
              await removeOwn(context, resource, own.id);
            },
          }));
    return [...creations, ...replacements];
  });
  return [...reads, ...bodies];
};

function bodyExamples(document: unknown, operation: Operation): [string, Record<string, unknown>][] {
  return [...(operation.requestBody?.content.values() ?? [])].flatMap(({ pointer }) => {
    const examples = valueAt(document, appendPointer(pointer, 'examples'));
    return Object.entries(isRecord(examples) ? examples : {}).flatMap(
      ([name, example]): [string, Record<string, unknown>][] =>
        isRecord(example) && isRecord(example['value']) ? [[name, example['value']]] : [],
    );
  });
}
