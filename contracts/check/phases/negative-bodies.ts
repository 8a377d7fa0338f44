import { isRecord } from '../../../spec/document/document.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import { jsonSchemaOf } from '../../../spec/operation/operation.ts';
import { type SchemaNode, schemaAt } from '../../../spec/schema/schema.ts';
import { remembered } from '../../contract/remembered.ts';
import type { RequestDraft } from '../exchange/exchange-log.ts';
import { expectRefusal } from '../expect/expectations.ts';
import { newName } from '../records/bodies/new-name.ts';
import { tagged } from '../records/own-records.ts';
import type { Resource } from '../resource/resources.ts';
import type { CheckPlan } from '../session/check-plan.ts';
import type { CheckSession, Session } from '../session/session.ts';
import { sentSecrets } from '../stories/relations/parts/sent-secret.ts';
import { together } from '../stories/relations/parts/together.ts';
import { isRefused, isValidBody } from '../values/held-against.ts';
import { type Mutation, mutationsOf } from '../values/variants/mutation.ts';
import { apart, joined, marked, plainBody, plainTextField } from './marked-bodies.ts';
import { type Judge, refuseWrite, sharedTargets } from './refused-write.ts';

/** Whether a body that is wrong in one place is refused: the same for each run. */
const isKnownWrong = remembered<boolean>();

/** Larger than what any service of this kind takes, in characters. */
const tooLarge = 1_200_000;

/** What the checks of one operation that takes a body need. */
interface BodyPlanner {
  readonly resource: Resource;
  readonly operation: Operation;
  /** What can be wrong in one place. */
  readonly mutations: readonly Mutation[];
  /** An optional field of plain text. */
  readonly marker: string | undefined;
  isWrong(draft: Partial<RequestDraft>): boolean;
  /** A body with the run's tag. */
  mark(session: Session, value: unknown): unknown;
  plan(title: string, draft: DraftOf, judge: Judge): CheckPlan;
  refused(title: string, draft: DraftOf, fault: Parameters<typeof expectRefusal>[2]): CheckPlan;
}

type DraftOf = (session: CheckSession) => Partial<RequestDraft>;

/** Bodies that are wrong in one place, in several, or altogether. */
export function bodyPlans(planning: Session, resource: Resource): CheckPlan[] {
  const { contract } = planning;
  return [resource.create, resource.replace].flatMap((operation): CheckPlan[] => {
    const pointer = jsonSchemaOf(operation?.requestBody);
    if (operation === undefined || pointer === undefined || resource.create === undefined) return [];
    const planner = plannerOf(planning, resource, operation, schemaAt(contract.document, pointer));
    if (planner === undefined) return [unjudgedPlan(operation)];
    return [
      ...planner.mutations.map((mutation) =>
        planner.refused(
          `a body where ${mutation.what}`,
          (session) => ({ json: planner.mark(session, mutation.value) }),
          { kind: 'invalid-body', mutation },
        ),
      ),
      ...severalFaults(planner),
      ...besideSecret(planning, planner),
      ...brokenTexts(planner),
      ...wrongTypes(planner),
      ...tooLargeBody(planner),
    ];
  });
}

function plannerOf(
  planning: Session,
  resource: Resource,
  operation: Operation,
  schema: SchemaNode,
): BodyPlanner | undefined {
  const { contract, conventions } = planning;
  const { tagField } = resource;
  const short = { [tagField]: 'valid' };
  const isShort = conventions.isExact && isValidBody(contract, operation, short);
  const base = isShort ? short : plainBody(planning, resource, operation);
  if (base === undefined) return undefined;
  const isWrong = (draft: Partial<RequestDraft>): boolean => isRefused(contract, { operation, ...draft });
  // What allows something after all, by another branch or for being read-only, is no fault.
  const named = new Map(mutationsOf(contract.document, schema, base).map((mutation) => [mutation.what, mutation]));
  const marker = plainTextField(contract, schema, tagField);
  const targets = sharedTargets(resource, operation);
  const plan: BodyPlanner['plan'] = (title, draft, judge) => ({
    phase: 'negative',
    operation,
    title,
    writes: true,
    run: (session) => refuseWrite(session, resource, operation, targets, draft(session), judge, title),
  });
  return {
    resource,
    operation,
    mutations: [...named.values()].filter(({ value, what }) =>
      isKnownWrong(contract, `${operation.id} ${what}`, () => isWrong({ json: value })),
    ),
    marker,
    isWrong,
    mark: (session, value) => {
      const sent = marked(session, resource, base, value, marker);
      return isRecord(sent) ? session.referents.settle(resource, sent) : sent;
    },
    plan,
    refused: (title, draft, fault) =>
      plan(`${title} is refused`, draft, (session, exchange) => void expectRefusal(session, exchange, fault, title)),
  };
}

function severalFaults({ resource, mutations, plan, mark }: BodyPlanner): CheckPlan[] {
  const several = apart(mutations, resource.tagField);
  if (several.length < 2) return [];
  return [
    plan(
      'of several faults in one body, each is named',
      (session) => ({ json: mark(session, joined(several)) }),
      (session, exchange) => {
        for (const mutation of several)
          expectRefusal(session, exchange, { kind: 'invalid-body', mutation }, mutation.what);
      },
    ),
  ];
}

/** An error must not hold the secret that stands beside what is wrong. */
function besideSecret(
  planning: Session,
  { resource, operation, mutations, plan, mark, isWrong }: BodyPlanner,
): CheckPlan[] {
  const [secret] = sentSecrets(planning, resource, operation);
  if (secret === undefined) return [];
  const bodyOf = ({ value }: Mutation): unknown => (isRecord(value) ? together(value, secret.wish) : undefined);
  const wrong = mutations.find((mutation) => {
    const json = bodyOf(mutation);
    return json !== undefined && isWrong({ json });
  });
  if (wrong === undefined) return [];
  return [
    plan(
      `where ${wrong.what}, the refusal shows no secret of the body`,
      (session) => ({ json: mark(session, bodyOf(wrong)) }),
      // Whether it is refused is another question; what is shown is looked at in each response.
      () => undefined,
    ),
  ];
}

function brokenTexts({ resource: { tagField }, refused, isWrong }: BodyPlanner): CheckPlan[] {
  const kind = 'malformed-json';
  const nothing = { text: '', contentType: 'application/json' };
  return [
    refused('a body that is no JSON', ({ ledger }) => ({ text: `{"${tagField}": "${ledger.tag} cut", ` }), { kind }),
    refused('a body with more behind its end', ({ ledger }) => ({ text: `{"${tagField}": "${ledger.tag} more"} {}` }), {
      kind,
    }),
    ...(isWrong(nothing) ? [refused('an empty body', () => nothing, { kind: 'empty-body' })] : []),
  ];
}

function wrongTypes({ resource, operation, refused, isWrong }: BodyPlanner): CheckPlan[] {
  return ['text/plain', 'application/x-www-form-urlencoded', 'application/xml']
    .filter((contentType) => isWrong({ text: 'x', contentType }))
    .map((contentType) =>
      refused(
        `a body of the content type ${contentType}`,
        (session) => {
          const body = tagged(session, resource, newName(session, resource, operation), operation);
          return { text: JSON.stringify(body), contentType };
        },
        { kind: 'wrong-content-type' },
      ),
    );
}

function tooLargeBody({ resource, operation, marker, plan }: BodyPlanner): CheckPlan[] {
  if (marker === undefined || !operation.responses.has('413')) return [];
  return [
    plan(
      'a body that is too large is refused, or taken',
      (session) => ({ json: { ...tagged(session, resource, {}, operation), [marker]: 'x'.repeat(tooLarge) } }),
      (session, exchange) => {
        if (exchange.response.status < 300) session.note(operation, 'A body of 1.2 million characters is taken.');
        else expectRefusal(session, exchange, { kind: 'too-large' }, 'the body has 1.2 million characters');
      },
    ),
  ];
}

function unjudgedPlan(operation: Operation): CheckPlan {
  return {
    phase: 'negative',
    operation,
    title: 'a body that is wrong is refused',
    writes: true,
    run: async (session) =>
      session.leaveUnjudged(operation, `${operation.id} could not be judged: no body was found to make wrong.`),
  };
}
