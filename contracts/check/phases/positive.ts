import fc from 'fast-check';
import { isRecord } from '../../../spec/document.ts';
import type { Operation } from '../../../spec/operation.ts';
import { jsonSchemaOf } from '../../../spec/operation.ts';
import type { Parameter } from '../../../spec/parameter.ts';
import { type SchemaNode, schemaAt } from '../../../spec/schema.ts';
import { arbitraryOf } from '../arbitrary.ts';
import type { CheckContext } from '../check-context.ts';
import type { CheckPlan, PlanMaker } from '../check-plan.ts';
import { expectSuccess, recordIn } from '../expectations.ts';
import { expectKept } from '../meaning.ts';
import { createOwn, enterCreated, readRecord, removeOwn, tagged } from '../own-records.ts';
import { falsify } from '../property.ts';
import type { Resource } from '../resources.ts';
import { richBodyPlans } from './positive-bodies.ts';

/** What the schemas let through must be accepted, and what was sent must be kept. */
export const positivePlans: PlanMaker = (context) => [
  ...context.contract.operations
    .filter((operation) => operation.method === 'GET' && !operation.path.includes('{'))
    .flatMap(queryPlan),
  ...context.resources.flatMap((resource) => [
    ...richBodyPlans(context, resource),
    ...createPlan(context, resource),
    ...replacePlan(context, resource),
  ]),
];

function queryPlan(operation: Operation): CheckPlan[] {
  const parameters = operation.parameters.filter((parameter) => parameter.in === 'query');
  if (parameters.length === 0) return [];
  return [
    {
      phase: 'positive',
      operation,
      title: 'valid query parameters are accepted',
      writes: false,
      run: (context) =>
        falsify(context, queries(context, parameters), async (query, report) => {
          const exchange = await report.send({ operation, query });
          expectSuccess(report, exchange, 'the query is valid');
        }),
    },
  ];
}

function queries(
  { contract, dialect }: CheckContext,
  parameters: readonly Parameter[],
): fc.Arbitrary<[string, string][]> {
  const model: Record<string, fc.Arbitrary<string>> = {};
  for (const { name, schema } of parameters) {
    if (schema !== undefined)
      model[name] = arbitraryOf(contract.document, schemaAt(contract.document, schema)).map(String);
  }
  return fc.record(model, { requiredKeys: [], noNullPrototype: true }).map((chosen) => {
    const pairs = Object.entries(chosen).flatMap(([name, text]): [string, string][] =>
      text === undefined ? [] : [[name, text]],
    );
    const clash = dialect.exclusive.find(([one, other]) => chosen[one] !== undefined && chosen[other] !== undefined);
    return clash === undefined ? pairs : pairs.filter(([name]) => name !== clash[1]);
  });
}

function createPlan({ contract }: CheckContext, resource: Resource): CheckPlan[] {
  const { create } = resource;
  const schema = create && bodySchema(contract, create);
  if (create === undefined || schema === undefined) return [];
  return [
    {
      phase: 'positive',
      operation: create,
      title: 'a valid body is accepted, and kept as it was sent',
      writes: true,
      run: (context) =>
        falsify(context, records(contract, schema), async (body, report) => {
          const sent = tagged(report, body);
          const exchange = await report.send({ operation: create, json: sent });
          const entered = enterCreated(report, resource, exchange);
          if (!expectSuccess(report, exchange, 'the body is valid') || !entered) return;
          const record = recordIn(report, exchange);
          if (record === undefined) return;
          expectKept(report, exchange, create, sent, record);
          const id = String(record[report.dialect.idField]);
          const read = await readRecord(report, resource, id);
          if (read !== undefined && isRecord(read.answer.value))
            expectKept(report, read, create, sent, read.answer.value);
          await removeOwn(report, resource, id);
        }),
    },
  ];
}

function replacePlan({ contract }: CheckContext, resource: Resource): CheckPlan[] {
  const { replace } = resource;
  const schema = replace && bodySchema(contract, replace);
  if (replace === undefined || schema === undefined || resource.create === undefined) return [];
  return [
    {
      phase: 'positive',
      operation: replace,
      title: 'a valid body is accepted, and kept as it was sent',
      writes: true,
      run: async (context) => {
        const own = await createOwn(context, resource);
        if (own === undefined) return;
        await falsify(context, records(contract, schema), async (body, report) => {
          const sent = tagged(report, body);
          const exchange = await report.send({
            operation: replace,
            pathParameters: { [resource.idParameter]: own.id },
            json: sent,
          });
          if (!expectSuccess(report, exchange, 'the body is valid')) return;
          const record = recordIn(report, exchange);
          if (record !== undefined) expectKept(report, exchange, replace, sent, record);
          const read = await readRecord(report, resource, own.id);
          if (read !== undefined && isRecord(read.answer.value))
            expectKept(report, read, replace, sent, read.answer.value);
        });
        await removeOwn(context, resource, own.id);
      },
    },
  ];
}

function bodySchema(contract: CheckContext['contract'], operation: Operation): SchemaNode | undefined {
  const pointer = jsonSchemaOf(operation.requestBody);
  return pointer === undefined ? undefined : schemaAt(contract.document, pointer);
}

function records(contract: CheckContext['contract'], schema: SchemaNode): fc.Arbitrary<Record<string, unknown>> {
  return arbitraryOf(contract.document, schema).map((value) => (isRecord(value) ? value : {}));
}
