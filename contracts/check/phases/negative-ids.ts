import type { Operation } from '../../../spec/operation/operation.ts';
import { schemaAt } from '../../../spec/schema/schema.ts';
import type { RequestDraft } from '../exchange/exchange-log.ts';
import { expectRefusal } from '../expect/expectations.ts';
import { isMalformed } from '../ownership/ownership.ts';
import { plainPatch } from '../patching/plain-patch.ts';
import { actionDraft, isPlain } from '../records/actions.ts';
import { createOwn, readGone, removeOwn, tagged } from '../records/own-records.ts';
import type { Resource } from '../resource/resources.ts';
import type { CheckPlan } from '../session/check-plan.ts';
import type { CheckSession, Session } from '../session/session.ts';
import { misfits } from '../values/variants/mutation.ts';
import { expectUnchanged } from './refused-write.ts';

/** An operation that names a record. */
interface NamingOperation {
  readonly operation: Operation;
  readonly resource: Resource;
  readonly isAction: boolean;
}

/** Ids that no record has, or can have. */
export function idPlans(planning: Session, resource: Resource): CheckPlan[] {
  const { contract, conventions } = planning;
  const actions = resource.actions.filter((operation) => isPlain(planning, resource, operation));
  const patch = plainPatch(planning, resource) === undefined ? undefined : resource.patch?.operation;
  const shown = [resource.dependencies, ...resource.views.map((view) => view.operation)];
  const operations = [resource.read, resource.replace, patch, resource.remove, ...actions, ...shown].filter(
    (operation) => operation !== undefined,
  );
  const hasForm = isMalformed(contract, resource, conventions.malformedId);
  return operations.flatMap((operation): CheckPlan[] => {
    const naming = { operation, resource, isAction: resource.actions.includes(operation) };
    const plan = (title: string, run: CheckPlan['run']): CheckPlan => ({
      phase: 'negative',
      operation,
      title,
      writes: true,
      run,
    });
    return [
      {
        ...plan('an id that no record has any more is refused', (session) => judgeGoneId(session, naming)),
        // Where an id may be given again, another check must not be given it meanwhile.
        alone: !conventions.isExact,
      },
      ...(hasForm
        ? [
            {
              ...plan('a malformed id is refused', (session) =>
                judgeMalformedId(session, naming, conventions.malformedId),
              ),
              writes: operation.method !== 'GET',
            },
            plan('an id that is malformed by one character is refused', (session) => judgeNearIds(session, naming)),
          ]
        : []),
    ];
  });
}

function draftOf(session: Session, { operation, resource, isAction }: NamingOperation, id: string): RequestDraft {
  return {
    operation,
    pathParameters: { [resource.idParameter]: id },
    wrong: true,
    ...(operation === resource.patch?.operation
      ? plainPatch(session, resource)
      : operation.requestBody !== undefined && !isAction && { json: tagged(session, resource, {}, operation) }),
    ...(isAction && actionDraft(session, resource, operation, id)),
  };
}

async function judgeGoneId(session: CheckSession, naming: NamingOperation): Promise<void> {
  const { operation, resource } = naming;
  const { isExact } = session.conventions;
  // The id of a record of the run's own that is gone: no other could be meant by it.
  const own = await createOwn(session, resource);
  if (own === undefined) return;
  const removed = await removeOwn(session, resource, own.id);
  if (removed === undefined || (!isExact && !(await isGone(session, resource, own.id)))) return;
  const exchange = await session.send(draftOf(session, naming, own.id));
  // HTTP lets a PUT create what is not there, and a DELETE succeed where nothing is left to do.
  if (!isExact && exchange.response.status < 300 && [resource.replace, resource.remove].includes(operation)) {
    session.note(operation, `${operation.id} responds with ${exchange.response.status} where there is no such record.`);
    if (operation === resource.replace) session.ledger.created(resource.collection, own.id);
    await removeOwn(session, resource, own.id);
    return;
  }
  expectRefusal(session, exchange, { kind: 'unknown-record' }, 'its record is deleted');
  const read = operation === resource.replace ? await readGone(session, resource, own.id) : undefined;
  if (read !== undefined)
    expectRefusal(session, read, { kind: 'unknown-record' }, 'a refused write must not bring a record back');
}

async function judgeMalformedId(session: CheckSession, naming: NamingOperation, id: string): Promise<void> {
  const exchange = await session.send(draftOf(session, naming, id));
  expectRefusal(session, exchange, { kind: 'malformed-id' }, `the id ${JSON.stringify(id)} is malformed`);
}

async function judgeNearIds(session: CheckSession, naming: NamingOperation): Promise<void> {
  const { operation, resource } = naming;
  // Made from an id of the run's own: a backend that is lenient must not hit anybody else's record.
  const own = await createOwn(session, resource);
  if (own === undefined) return;
  for (const id of nearIds(session.contract, resource, own.id)) await judgeMalformedId(session, naming, id);
  await expectUnchanged(session, resource, own, operation, 'when it refuses');
  await removeOwn(session, resource, own.id);
}

/** Whether a record that was deleted is gone; the life of a record says so where it is not. */
async function isGone(session: CheckSession, resource: Resource, id: string): Promise<boolean> {
  const read = await readGone(session, resource, id);
  return read === undefined || read.response.status >= 400;
}

function nearIds(contract: Session['contract'], resource: Resource, id: string): string[] {
  const schema = resource.read?.parameters.find(({ name }) => name === resource.idParameter)?.schema;
  if (schema === undefined) return [];
  return misfits(schemaAt(contract.document, schema).keywords, id).filter((text) => /^\w{2,}$/.test(text));
}
