import { jsonSchemaOf, type Operation } from '../../../spec/operation/operation.ts';
import { schemaAt } from '../../../spec/schema/schema.ts';
import { cutText } from '../exchange/cut-text.ts';
import type { Exchange, RequestDraft } from '../exchange/exchange-log.ts';
import { asksForCredentials } from '../exchange/shown-credentials.ts';
import { expectRefusal } from '../expect/expectations.ts';
import type { Complaint } from '../failures/findings.ts';
import { enterCreated } from '../records/entered-records.ts';
import { ownKey } from '../records/own-keys.ts';
import { createOwn, removeOwn } from '../records/own-records.ts';
import { isBelowRecord, isJudged, type Resource, resourceOf } from '../resource/resources.ts';
import type { CheckPlan } from '../session/check-plan.ts';
import type { CheckSession, Session } from '../session/session.ts';
import { isRefused } from '../values/held-against.ts';
import { madeUpPath } from '../values/required-parameters.ts';
import { type Mutation, misfits, mutationsOf } from '../values/variants/mutation.ts';
import { expectUnchanged } from './refused-write.ts';
import { wrongQueries } from './wrong-queries.ts';

/** Something else that is wrong with a request, so that it has two reasons to be refused. */
interface SecondFault {
  readonly what: string;
  readonly draft: Partial<RequestDraft>;
  /** Whether a backend may say that there is no such record before it asks who is calling. */
  readonly hides?: boolean;
  /** The parameter that names a record which is not there. */
  readonly unknown?: string;
}

const strangers = [
  { credentials: 'none', kind: 'no-credentials', who: 'without a token' },
  { credentials: 'bad', kind: 'bad-credentials', who: 'with a bad token' },
] as const;

/** Whoever is not let in learns so before anything else that is wrong is looked at, on every operation. */
export function refusalOrderPlans(planning: Session): CheckPlan[] {
  return planning.contract.operations
    .filter((operation) => isJudged(planning, operation))
    .filter(asksForCredentials)
    .flatMap((operation) => {
      const faults = secondFaults(planning, operation);
      if (faults.length === 0) return [];
      return strangers.map((stranger) => ({
        phase: 'security' as const,
        operation,
        title: `whoever comes ${stranger.who} is refused before what is wrong with the request`,
        writes: operation.method !== 'GET',
        run: (session: CheckSession) => askStrangely(session, operation, faults, stranger),
      }));
    });
}

async function askStrangely(
  session: CheckSession,
  operation: Operation,
  faults: readonly SecondFault[],
  { credentials, kind, who }: (typeof strangers)[number],
): Promise<void> {
  const { responses } = operation;
  const named = ['401', '403'].filter((status) => responses.has(status));
  if (named.length === 0) {
    const message = `In which order ${operation.id} refuses could not be judged: the document names no 401 for it.`;
    return session.leaveUnjudged(operation, message);
  }
  const about = resourceOf(session.resources, operation);
  const resource = about !== undefined && isBelowRecord(about, operation) ? about : undefined;
  const own =
    operation.method === 'GET' || resource?.create === undefined ? undefined : await createOwn(session, resource);
  const isOfOne = operation.path.includes('{') && about?.create !== operation;
  const key = about === undefined ? ownKey(session, operation) : undefined;
  if (operation.method !== 'GET' && isOfOne && own === undefined && key === undefined) {
    // An id that is made up may be somebody's, and the backend is not known to refuse.
    const message = `In which order ${operation.id} refuses could not be judged: it cannot be asked for a record of the run's own.`;
    return session.leaveUnjudged(operation, message);
  }
  const pathParameters: Record<string, string> = {
    ...madeUpPath(session.contract, operation),
    ...about?.above,
    ...key?.pathParameters,
    ...(own !== undefined && resource !== undefined && { [resource.idParameter]: own.id }),
  };
  // A write names an id of the run's own also where it cannot do any harm.
  const gone = own === undefined || resource === undefined ? undefined : await goneId(session, resource);
  for (const { what, draft, hides = false, unknown } of faults) {
    if (unknown !== undefined && operation.method !== 'GET') {
      if (gone === undefined || unknown !== resource?.idParameter) continue;
      pathParameters[unknown] = gone;
    } else if (own !== undefined && resource !== undefined) pathParameters[resource.idParameter] = own.id;
    const exchange = await session.send({
      operation,
      ...draft,
      pathParameters: { ...pathParameters, ...draft.pathParameters },
      credentials,
      wrong: true,
      isHarmless: true,
    });
    const created = session.resources.find(({ create }) => create === operation);
    if (created !== undefined) await enterCreated(session, created, exchange);
    const report = session.with((of, complaint) => session.fail(of, beside(complaint, what)));
    if (session.conventions.isExact) {
      expectRefusal(report, exchange, { kind }, `it is asked ${who}, and ${what}`);
      continue;
    }
    // A 403 need not be what whoever is nobody gets; HTTP has 401 for that.
    const allowed = [...named, '401', ...(hides ? ['404', '405', '410'] : [])];
    if (!allowed.includes(String(exchange.response.status)))
      complain(report, exchange, named, `it is asked ${who}, and ${what}`);
  }
  if (own === undefined || resource === undefined) return;
  await expectUnchanged(session, resource, own, operation, 'for whoever is not let in');
  await removeOwn(session, resource, own.id);
}

/** The id of a record that the run has created and removed. */
async function goneId(session: CheckSession, resource: Resource): Promise<string | undefined> {
  const own = await createOwn(session, resource);
  if (own === undefined) return undefined;
  await removeOwn(session, resource, own.id);
  return own.id;
}

function beside(complaint: Complaint, what: string): Complaint {
  return { ...complaint, rule: `${complaint.rule} before: ${what}` };
}

function complain(session: CheckSession, exchange: Exchange, named: readonly string[], why: string): void {
  const { operation, response } = exchange;
  session.fail(exchange, {
    rule: 'order of refusals',
    message: `${operation.id} must say first that nobody is let in: ${why}; it responded with ${response.status}.`,
    received: `${response.status} ${cutText(response.body, 200)}`,
    documented: named.join(' or '),
    documentPointer: `${operation.pointer}/responses`,
  });
}

/** What else can be wrong with a request for an operation, each of it refused by the contract. */
function secondFaults(session: Session, operation: Operation): SecondFault[] {
  const { contract } = session;
  const faults = [...wrongBodies(session, operation), ...wrongIds(session, operation)];
  const [query] = operation.path.includes('{') ? [] : wrongQueries(session, operation);
  if (query !== undefined) faults.push({ what: 'its query is not valid', draft: { query } });
  const isOfThePath = ({ draft, unknown }: SecondFault): boolean =>
    unknown !== undefined || draft.pathParameters !== undefined;
  return faults.filter((fault) => isOfThePath(fault) || isRefused(contract, { operation, ...fault.draft }));
}

function wrongBodies({ contract }: Session, operation: Operation): SecondFault[] {
  const pointer = jsonSchemaOf(operation.requestBody);
  if (pointer === undefined) return [];
  const schema = schemaAt(contract.document, pointer);
  const isWrong = ({ value }: Mutation): boolean => isRefused(contract, { operation, json: value });
  const mutations = mutationsOf(contract.document, schema, {});
  const broken = mutations.filter(({ pointer: at }) => at !== '').find(isWrong) ?? mutations.find(isWrong);
  return [
    ...(broken === undefined ? [] : [{ what: `in its body ${broken.what}`, draft: { json: broken.value } }]),
    { what: 'its body is no JSON', draft: { text: '{"a": ' } },
    { what: 'its body is empty', draft: { text: '', contentType: 'application/json' } },
    { what: 'its body is of the content type text/plain', draft: { text: '{}', contentType: 'text/plain' } },
    { what: 'its body is nested too deeply', draft: { text: '['.repeat(1000) + ']'.repeat(1000) } },
  ];
}

/** A malformed id, as far as there is any, and one that no record has. */
function wrongIds({ contract, conventions }: Session, operation: Operation): SecondFault[] {
  return operation.parameters.flatMap(({ in: place, name, schema }): SecondFault[] => {
    if (place !== 'path') return [];
    const isMalformed = (text: string): boolean => schema !== undefined && contract.checkValue(schema, text).length > 0;
    const { keywords } = schema === undefined ? { keywords: {} } : schemaAt(contract.document, schema);
    const malformed = [conventions.malformedId, ...misfits(keywords)].find(isMalformed);
    return [
      { what: `no record has its ${name}`, draft: {}, hides: true, unknown: name },
      ...(malformed === undefined
        ? []
        : [{ what: `its ${name} is malformed`, draft: { pathParameters: { [name]: malformed } }, hides: true }]),
    ];
  });
}
