import fc from 'fast-check';
import { isRecord } from '../../../spec/document/document.ts';
import { jsonSchemaOf, type Operation, responseFor } from '../../../spec/operation/operation.ts';
import type { Parameter } from '../../../spec/parameter/parameter.ts';
import { type SchemaNode, schemaAt } from '../../../spec/schema/schema.ts';
import type { Exchange } from '../exchange/exchange-log.ts';
import { expectSuccess } from '../expect/expectations.ts';
import { expectKept } from '../expect/meaning.ts';
import { enterCreated, numbered } from '../records/entered-records.ts';
import { createdRecord, createOwn, readRecord, removeOwn, tagged } from '../records/own-records.ts';
import { isJudged, type Resource } from '../resource/resources.ts';
import type { CheckPlan, PlanMaker } from '../session/check-plan.ts';
import { falsify } from '../session/property.ts';
import type { CheckSession, Session } from '../session/session.ts';
import { replacedRecord } from '../stories/replaced-record.ts';
import { arbitraryOf } from '../values/variants/arbitrary.ts';
import { writableFields } from '../values/writable-fields.ts';
import { richBodyPlans } from './positive-bodies.ts';

/** What the schemas let through must be accepted, and what was sent must be kept. */
export const positivePlans: PlanMaker = (session) => [
  ...session.contract.operations
    .filter((operation) => isJudged(session, operation))
    .filter((operation) => operation.method === 'GET' && !operation.path.includes('{'))
    .flatMap(queryPlan),
  ...session.judged.flatMap((resource) => [
    ...richBodyPlans(session, resource),
    ...createPlan(session, resource),
    ...replacePlan(session, resource),
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
      run: (session) =>
        falsify(session, queries(session, operation, parameters), async (query, report) => {
          const exchange = await report.send({ operation, query });
          if (isAskedInVain(report, exchange)) return;
          if (await isForTheWord(report, exchange, query)) return;
          expectSuccess(report, exchange, 'the query is valid');
        }),
    },
  ];
}

/** Whether a valid query asks for what is not there, as the document says that it may be. */
function isAskedInVain({ conventions, resources }: Session, { operation, response: { status } }: Exchange): boolean {
  if (conventions.isExact || resources.some(({ list }) => list === operation)) return false;
  return status >= 400 && status < 500 && responseFor(operation, status) !== undefined;
}

/**
 * Whether a query is refused, as the document says that it may be, for a word of which no schema tells which ones there
 * are: a cursor, the name of a record. Without such words it must be taken.
 */
async function isForTheWord(
  session: CheckSession,
  { operation, response: { status } }: Exchange,
  query: readonly (readonly [string, string])[],
): Promise<boolean> {
  if (session.conventions.isExact || ![400, 404, 410, 422].includes(status)) return false;
  if (responseFor(operation, status) === undefined) return false;
  const words = operation.parameters.filter((one) => one.in === 'query' && isOfAnyWord(session, one));
  const rest = query.filter(([name]) => words.every((word) => word.name !== name));
  if (rest.length === query.length) return false;
  const plain = await session.send({ operation, query: rest });
  if (plain.response.status >= 400) return false;
  const names = words.filter(({ name }) => query.some(([one]) => one === name)).map(({ name }) => name);
  const message = `Whether ${operation.id} takes ${names.join(' and ')} could not be judged: it refuses a made-up text with ${status}, and the document does not tell which texts there are.`;
  session.leaveUnjudged(operation, message);
  return true;
}

function isOfAnyWord({ contract }: Session, { schema, types: { types } }: Parameter): boolean {
  if (schema === undefined || !types.has('string')) return false;
  const { enum: choices, const: only, format } = schemaAt(contract.document, schema).keywords;
  return (
    choices === undefined && only === undefined && !['date', 'date-time', 'time', 'duration'].includes(String(format))
  );
}

function queries(
  { contract, conventions }: Session,
  { id }: Operation,
  parameters: readonly Parameter[],
): fc.Arbitrary<[string, string][]> {
  const model: Record<string, fc.Arbitrary<string>> = {};
  for (const parameter of parameters) {
    const { name, schema } = parameter;
    if (schema !== undefined && (conventions.isExact || isPlainlyWritten(parameter)))
      model[name] = arbitraryOf(contract.document, schemaAt(contract.document, schema)).map(String);
  }
  return fc.record(model, { requiredKeys: [], noNullPrototype: true }).map((chosen) => {
    const pairs = Object.entries(chosen).flatMap(([name, text]): [string, string][] =>
      text === undefined ? [] : [[name, text]],
    );
    const clash = conventions.exclusive.find(
      ([one, other]) => chosen[one] !== undefined && chosen[other] !== undefined,
    );
    const missing = conventions.dependent
      .filter(({ operation, needs }) => operation === id && chosen[needs] === undefined)
      .map(({ parameter }) => parameter);
    return pairs.filter(([name]) => name !== clash?.[1] && !missing.includes(name));
  });
}

/** Whether a parameter's value is written as its own text. */
function isPlainlyWritten({ json, types: { types } }: Parameter): boolean {
  return !json && types.size > 0 && !types.has('object') && !types.has('array') && !types.has('null');
}

function createPlan({ contract }: Session, resource: Resource): CheckPlan[] {
  const { create } = resource;
  const schema = create && bodySchema(contract, create);
  if (create === undefined || schema === undefined) return [];
  return [
    {
      phase: 'positive',
      operation: create,
      title: 'a valid body is accepted, and kept as it was sent',
      writes: true,
      run: (session) =>
        falsify(session, records(session, schema), async (body, report) => {
          const sent = tagged(report, resource, numbered(report, resource, body));
          const exchange = await report.send({ operation: create, json: sent });
          const id = await enterCreated(report, resource, exchange);
          if (!expectSuccess(report, exchange, 'the body is valid')) return;
          const record = await createdRecord(report, resource, exchange, id);
          if (record === undefined || id === undefined) return;
          expectKept(report, exchange, create, sent, record);
          const read = await readRecord(report, resource, id);
          if (read !== undefined && isRecord(read.response.value))
            expectKept(report, read, create, sent, read.response.value);
          await removeOwn(report, resource, id);
        }),
    },
  ];
}

function replacePlan({ contract }: Session, resource: Resource): CheckPlan[] {
  const { replace } = resource;
  const schema = replace && bodySchema(contract, replace);
  if (replace === undefined || schema === undefined || resource.create === undefined) return [];
  return [
    {
      phase: 'positive',
      operation: replace,
      title: 'a valid body is accepted, and kept as it was sent',
      writes: true,
      run: async (session) => {
        const own = await createOwn(session, resource);
        if (own === undefined) return;
        await falsify(session, records(session, schema), async (body, report) => {
          const sent = tagged(report, resource, body, replace);
          const exchange = await report.send({
            operation: replace,
            pathParameters: { [resource.idParameter]: own.id },
            json: sent,
          });
          if (!expectSuccess(report, exchange, 'the body is valid')) return;
          const record = await replacedRecord(report, resource, own.id, exchange);
          if (record !== undefined) expectKept(report, exchange, replace, sent, record);
          const read = await readRecord(report, resource, own.id);
          if (read !== undefined && isRecord(read.response.value))
            expectKept(report, read, replace, sent, read.response.value);
        });
        await removeOwn(session, resource, own.id);
      },
    },
  ];
}

function bodySchema(contract: Session['contract'], operation: Operation): SchemaNode | undefined {
  const pointer = jsonSchemaOf(operation.requestBody);
  return pointer === undefined ? undefined : schemaAt(contract.document, pointer);
}

function records({ contract, conventions }: Session, schema: SchemaNode): fc.Arbitrary<Record<string, unknown>> {
  const { document } = contract;
  if (!conventions.isExact) {
    // Fields of all branches; what does not go together is left out before it is sent.
    const fields = writableFields(document, contract.shapeAt(schema.pointer).fields);
    const model = Object.fromEntries(fields.map(([name, field]) => [name, arbitraryOf(document, field)]));
    return fc.record(model, { requiredKeys: [], noNullPrototype: true });
  }
  return arbitraryOf(document, schema).map((value) => (isRecord(value) ? value : {}));
}
