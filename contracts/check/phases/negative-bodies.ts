import { isRecord } from '../../../spec/document/document.ts';
import { pointerSegments } from '../../../spec/json/json-pointer.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import { jsonSchemaOf } from '../../../spec/operation/operation.ts';
import { propertySchemas, type SchemaNode, schemaAt, typesOf } from '../../../spec/schema/schema.ts';
import { CannotJudgeError } from '../exchange/cannot-judge-error.ts';
import type { RequestDraft } from '../exchange/exchange-log.ts';
import { expectRefusal } from '../expect/expectations.ts';
import { tagged } from '../records/own-records.ts';
import type { Resource } from '../resource/resources.ts';
import type { CheckContext } from '../session/check-context.ts';
import type { CheckPlan } from '../session/check-plan.ts';
import { isRefused } from '../values/held-against.ts';
import { type Mutation, mutationsOf } from '../values/variants/mutation.ts';
import { type Judge, refuseWrite, sharedTargets } from './refused-write.ts';

/** Larger than what any service of this kind takes, in characters. */
const tooLarge = 1_200_000;

/** Bodies that are wrong in one place, in several, or altogether. */
export function bodyPlans(planning: CheckContext, resource: Resource): CheckPlan[] {
  const { contract, dialect } = planning;
  const { tagField } = resource;
  return [resource.create, resource.replace].flatMap((operation): CheckPlan[] => {
    const pointer = jsonSchemaOf(operation?.requestBody);
    if (operation === undefined || pointer === undefined || resource.create === undefined) return [];
    const schema = schemaAt(contract.document, pointer);
    const base = dialect.isExact ? { [tagField]: 'valid' } : plainBody(planning, resource, operation);
    if (base === undefined) return [unjudgedPlan(operation)];
    const isWrong = (draft: Partial<RequestDraft>): boolean => isRefused(contract, { operation, ...draft });
    // What allows something after all, by another branch or for being read-only, is no fault.
    const named = new Map(mutationsOf(contract.document, schema, base).map((mutation) => [mutation.what, mutation]));
    const mutations = [...named.values()].filter(({ value }) => isWrong({ json: value }));
    const marker = plainTextField(contract, schema, tagField);
    const mark = (context: CheckContext, value: unknown): unknown => marked(context, resource, base, value, marker);
    const targets = sharedTargets(resource, operation);
    const plan = (title: string, draft: (context: CheckContext) => Partial<RequestDraft>, judge: Judge): CheckPlan => ({
      phase: 'negative',
      operation,
      title,
      writes: true,
      run: (context) => refuseWrite(context, resource, operation, targets, draft(context), judge, title),
    });
    const refused = (
      title: string,
      draft: (context: CheckContext) => Partial<RequestDraft>,
      fault: Parameters<typeof expectRefusal>[2],
    ): CheckPlan =>
      plan(`${title} is refused`, draft, (context, exchange) => void expectRefusal(context, exchange, fault, title));
    const several = apart(mutations, tagField);
    const types = ['text/plain', 'application/x-www-form-urlencoded', 'application/xml'];
    return [
      ...mutations.map((mutation) =>
        refused(`a body where ${mutation.what}`, (context) => ({ json: mark(context, mutation.value) }), {
          kind: 'invalid-body',
          mutation,
        }),
      ),
      ...(several.length < 2
        ? []
        : [
            plan(
              'of several faults in one body, each is named',
              (context) => ({ json: mark(context, Object.assign({}, ...several.map(({ value }) => value))) }),
              (context, exchange) => {
                for (const mutation of several)
                  expectRefusal(context, exchange, { kind: 'invalid-body', mutation }, mutation.what);
              },
            ),
          ]),
      refused('a body that is no JSON', (context) => ({ text: `{"${tagField}": "${context.ledger.tag} cut", ` }), {
        kind: 'malformed-json',
      }),
      refused(
        'a body with more behind its end',
        (context) => ({ text: `{"${tagField}": "${context.ledger.tag} more"} {}` }),
        { kind: 'malformed-json' },
      ),
      ...(isWrong({ text: '', contentType: 'application/json' })
        ? [refused('an empty body', () => ({ text: '', contentType: 'application/json' }), { kind: 'empty-body' })]
        : []),
      ...types
        .filter((contentType) => isWrong({ text: 'x', contentType }))
        .map((contentType) =>
          refused(
            `a body of the content type ${contentType}`,
            (context) => ({ text: JSON.stringify(tagged(context, resource, {}, operation)), contentType }),
            { kind: 'wrong-content-type' },
          ),
        ),
      ...(marker === undefined || !operation.responses.has('413')
        ? []
        : [
            plan(
              'a body that is too large is refused, or taken',
              (context) => ({ json: { ...tagged(context, resource, {}, operation), [marker]: 'x'.repeat(tooLarge) } }),
              (context, exchange) => {
                if (exchange.answer.status < 300) context.note(operation, 'A body of 1.2 million characters is taken.');
                else expectRefusal(context, exchange, { kind: 'too-large' }, 'the body has 1.2 million characters');
              },
            ),
          ]),
    ];
  });
}

/** A wrong body with the run's tag: in its name, or, where that is what is wrong, in another text. */
function marked(
  context: CheckContext,
  { tagField }: Resource,
  base: Readonly<Record<string, unknown>>,
  value: unknown,
  marker: string | undefined,
): unknown {
  if (!isRecord(value)) return value;
  if (value[tagField] === base[tagField]) {
    return context.dialect.isExact ? { ...value, [tagField]: `${context.ledger.tag} valid` } : value;
  }
  if (marker === undefined || Object.hasOwn(value, marker)) return value;
  return { ...value, [marker]: `${context.ledger.tag} marked` };
}

/** The body in which one thing after the other is made wrong; `undefined`: none is valid, as far as could be found. */
function plainBody(
  planning: CheckContext,
  resource: Resource,
  operation: Operation,
): Readonly<Record<string, unknown>> | undefined {
  try {
    return tagged(planning, resource, {}, operation);
  } catch (error) {
    if (error instanceof CannotJudgeError) return undefined;
    throw error;
  }
}

function unjudgedPlan(operation: Operation): CheckPlan {
  return {
    phase: 'negative',
    operation,
    title: 'a body that is wrong is refused',
    writes: true,
    run: async (context) =>
      context.leaveUnjudged(operation, `${operation.id} could not be judged: no body was found to make wrong.`),
  };
}

/** An optional field of plain text, whatever it is called. */
function plainTextField(contract: CheckContext['contract'], schema: SchemaNode, tagField: string): string | undefined {
  const found = [...propertySchemas(contract.document, schema)].find(
    ([name, { keywords }]) =>
      name !== tagField &&
      typesOf({ keywords })[0] === 'string' &&
      !['enum', 'pattern', 'format', 'maxLength', 'readOnly'].some((keyword) => Object.hasOwn(keywords, keyword)),
  );
  return found?.[0];
}

/** Up to four faults that can stand in one body, each below a field of its own. */
function apart(mutations: readonly Mutation[], tagField: string): Mutation[] {
  const chosen = new Map<string, Mutation>();
  for (const mutation of mutations) {
    const [top] = pointerSegments(mutation.pointer);
    const deep = pointerSegments(mutation.pointer).length;
    if (top === undefined || top === tagField || mutation.keyword === 'required') continue;
    const known = chosen.get(top);
    if (known === undefined || pointerSegments(known.pointer).length < deep) chosen.set(top, mutation);
  }
  return [...chosen.values()].slice(-4);
}
