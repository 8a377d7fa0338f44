import { isRecord } from '../../../spec/document/document.ts';
import { jsonSchemaOf, type Operation } from '../../../spec/operation/operation.ts';
import { keysOf } from '../../../spec/resource/marks/operation-marks.ts';
import type { Credentials, RequestDraft } from '../exchange/exchange-log.ts';
import { asksBeneath, asksForCredentials, badToken, spoilableSchemes } from '../exchange/shown-credentials.ts';
import { expectRefusal } from '../expect/expectations.ts';
import { isUnmoved } from '../expect/settled-fields.ts';
import { anyPatch, plainPatch } from '../patching/plain-patch.ts';
import { actionDraft, enterMade } from '../records/actions.ts';
import { enterCreated } from '../records/entered-records.ts';
import { ownKey } from '../records/own-keys.ts';
import { createOwn, readRecord, removeOwn, tagged } from '../records/own-records.ts';
import { isBelowRecord, isJudged, type Resource, recordParameters, resourceOf } from '../resource/resources.ts';
import type { CheckPlan, PlanMaker } from '../session/check-plan.ts';
import type { CheckSession, Session } from '../session/session.ts';
import { singletonOf } from '../singletons/singletons.ts';
import { madeUpPath } from '../values/required-parameters.ts';
import { namedFields } from '../values/writable-fields.ts';
import { refusalOrderPlans } from './refusal-order.ts';
import { isMissing, reportChange } from './refused-write.ts';
import { noUntrackedPlan } from './untracked-records.ts';

interface Try {
  readonly credentials: Credentials;
  readonly kind: 'no-credentials' | 'bad-credentials' | 'wrong-scheme' | 'malformed-credentials';
  readonly why: string;
  readonly method?: string;
}

const tries: readonly Try[] = [
  { credentials: 'none', kind: 'no-credentials', why: 'no credentials are sent' },
  { credentials: 'bad', kind: 'bad-credentials', why: `the token is not good (\`${badToken}\` is good nowhere)` },
  { credentials: 'wrong-scheme', kind: 'wrong-scheme', why: 'the credentials are of another scheme' },
  { credentials: 'in-query', kind: 'no-credentials', why: 'a token is sent in the query only' },
];

/** For an API that is known to tell it from a token that is not good. */
const doubledTry: Try = {
  credentials: 'doubled',
  kind: 'malformed-credentials',
  why: 'the scheme stands twice in the header',
};

const headTry: Try = {
  credentials: 'none',
  kind: 'no-credentials',
  why: 'no credentials are sent with HEAD',
  method: 'HEAD',
};

/** Every operation that asks for credentials must refuse whoever has none, and change nothing for them. */
export const securityPlans: PlanMaker = (planning) => [
  ...planning.contract.operations
    .filter((operation) => isJudged(planning, operation))
    .filter(asksForCredentials)
    // What there is one of is asked where it can be put back.
    .filter((operation) => planning.conventions.isExact || singletonOf(planning.contract, operation) === undefined)
    .flatMap((operation) =>
      triesOf(planning, operation).map((attempt): CheckPlan => {
        const resource = resourceFor(planning, operation);
        return {
          phase: 'security',
          operation,
          title: `nobody is let in when ${attempt.why}`,
          // A read of one record needs a record of the run's own, so as not to ask for anybody else's.
          writes: operation.method !== 'GET' || operation.path.includes('{'),
          run: (session) => tryWithout(session, operation, resource, attempt),
        };
      }),
    ),
  ...planning.contract.operations
    .filter((operation) => isJudged(planning, operation) && asksBeneath(operation))
    .map((operation): CheckPlan => {
      const message = `Whether ${operation.id} lets anybody in could not be judged: what it asks for is not shown in a request.`;
      const run = async (session: CheckSession): Promise<void> => session.leaveUnjudged(operation, message);
      return { phase: 'security', operation, title: 'nobody is let in without credentials', writes: false, run };
    }),
  ...refusalOrderPlans(planning),
  ...planning.judged.flatMap((resource) => noUntrackedPlan('security', resource)),
];

/** What is tried on an operation: where the document has a response to a header that is none, that as well. */
function triesOf(
  { conventions, token }: Pick<CheckSession, 'conventions' | 'token'>,
  operation: Operation,
): readonly Try[] {
  const { method, responses } = operation;
  const malformed = conventions.refusal({ kind: 'malformed-credentials' });
  return [
    ...tries.filter(({ credentials }) => credentials !== 'wrong-scheme' || !takesAnyAuthorization(operation)),
    ...(malformed !== undefined && responses.has(String(malformed.status)) ? [doubledTry] : []),
    ...(method === 'GET' && conventions.isExact ? [headTry] : []),
    ...spoilableSchemes(operation, token).flatMap(({ pointer }): Try[] => {
      const name = pointer.split('/').at(-1) ?? pointer;
      return [
        { credentials: `bad ${pointer}`, kind: 'bad-credentials', why: `${name} is not good, and all else is` },
        { credentials: `without ${pointer}`, kind: 'no-credentials', why: `${name} is left out, and all else is good` },
      ];
    }),
  ];
}

/** Whether the key of an API stands in the header of the schemes: whatever is there is a key, and no other scheme. */
function takesAnyAuthorization({ security }: Operation): boolean {
  return security.some((all) =>
    all.some((one) => one.kind === 'apiKey' && one.in === 'header' && one.name.toLowerCase() === 'authorization'),
  );
}

/** The resource that an operation makes records of, or is about, where the run can make all that its path names. */
function resourceFor(
  { contract, resources }: Pick<Session, 'contract' | 'resources'>,
  operation: Operation,
): Resource | undefined {
  const resource = resourceOf(resources, operation);
  if (resource === undefined) return undefined;
  const { create, list, idParameter, template, actions } = resource;
  if (operation === list) return template.includes('{') ? resource : undefined;
  if (operation === create || actions.includes(operation)) return resource;
  const keys = keysOf(contract.document, operation).map(({ name }) => name);
  const known = [...keys, ...[...template.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name)];
  const isKnown = operation.parameters.every(
    ({ in: place, name }) => place !== 'path' || name === idParameter || known.includes(name),
  );
  return create !== undefined && isKnown ? resource : undefined;
}

function bodyOf(
  session: CheckSession,
  resource: Resource,
  operation: Operation,
): Pick<RequestDraft, 'json' | 'contentType'> | undefined {
  if (operation === resource.patch?.operation) return plainPatch(session, resource) ?? anyPatch(resource);
  if (jsonSchemaOf(operation.requestBody) === undefined) return undefined;
  const wish = session.conventions.isExact ? { description: 'forged' } : { [resource.tagField]: 'forged' };
  return { json: tagged(session, resource, namedFields(session, operation, wish), operation) };
}

async function tryWithout(
  session: CheckSession,
  operation: Operation,
  resource: Resource | undefined,
  { credentials, kind, why, method }: Try,
): Promise<void> {
  const needsRecord = operation.path.includes('{');
  const isOfOne = resource !== undefined && isBelowRecord(resource, operation);
  const own = isOfOne ? await createOwn(session, resource) : undefined;
  const key = resource === undefined ? ownKey(session, operation) : undefined;
  if (resource === undefined && key === undefined && (needsRecord || operation.method !== 'GET')) {
    const message = `Whether ${operation.id} lets anybody in could not be judged: it cannot be asked for a record of the run's own.`;
    return session.leaveUnjudged(operation, message);
  }
  if (isOfOne && own === undefined) return;
  const isAction = resource?.actions.includes(operation) === true;
  const action = isAction && own !== undefined ? actionDraft(session, resource, operation, own.id) : undefined;
  const draft: RequestDraft = {
    operation,
    ...(own !== undefined &&
      resource !== undefined && {
        pathParameters: { ...madeUpPath(session.contract, operation), ...recordParameters(resource, own.id) },
      }),
    ...(operation.requestBody !== undefined &&
      !isAction &&
      resource !== undefined &&
      bodyOf(session, resource, operation)),
    ...action,
    ...key,
    credentials,
    ...(method !== undefined && { method }),
  };
  const exchange = await session.send(draft);
  if (resource !== undefined && operation === resource.create) await enterCreated(session, resource, exchange);
  if (isAction && own !== undefined) await enterMade(session, resource, own, exchange);
  expectRefusal(session, exchange, { kind }, why);
  if (own === undefined || resource === undefined) return;
  if (operation.method !== 'GET') {
    const read = await readRecord(session, resource, own.id);
    if (
      read !== undefined &&
      (isMissing(session, read) ||
        !isRecord(read.response.value) ||
        !isUnmoved(session, resource, own.record, read.response.value))
    ) {
      reportChange(session, read, own, operation, `when ${why}`);
    }
    if (read?.response.status === 404) return session.ledger.removed(resource.collection, own.id);
  }
  await removeOwn(session, resource, own.id);
}
