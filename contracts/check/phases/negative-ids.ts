import type { Operation } from '../../../spec/operation/operation.ts';
import { schemaAt } from '../../../spec/schema/schema.ts';
import type { RequestDraft } from '../exchange/exchange-log.ts';
import { expectRefusal } from '../expect/expectations.ts';
import { isUnmoved } from '../expect/settled-fields.ts';
import { isMalformed } from '../ownership/ownership.ts';
import { plainPatch } from '../patching/plain-patch.ts';
import { actionDraft, isPlain } from '../records/actions.ts';
import { createOwn, readGone, readRecord, removeOwn, tagged } from '../records/own-records.ts';
import type { Resource } from '../resource/resources.ts';
import type { CheckContext } from '../session/check-context.ts';
import type { CheckPlan } from '../session/check-plan.ts';
import { misfits } from '../values/variants/mutation.ts';

/** An operation that names a record. */
interface NamingOperation {
  readonly operation: Operation;
  readonly resource: Resource;
  readonly isAction: boolean;
}

/** Ids that no record has, or can have. */
export function idPlans(planning: CheckContext, resource: Resource): CheckPlan[] {
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
        ...plan('an id that no record has any more is refused', (context) => judgeGoneId(context, naming)),
        // Where an id may be given again, another check must not be given it meanwhile.
        alone: !conventions.isExact,
      },
      ...(hasForm
        ? [
            {
              ...plan('a malformed id is refused', (context) =>
                judgeMalformedId(context, naming, conventions.malformedId),
              ),
              writes: operation.method !== 'GET',
            },
            plan('an id that is malformed by one character is refused', (context) => judgeNearIds(context, naming)),
          ]
        : []),
    ];
  });
}

function draftOf(context: CheckContext, { operation, resource, isAction }: NamingOperation, id: string): RequestDraft {
  return {
    operation,
    pathParameters: { [resource.idParameter]: id },
    wrong: true,
    ...(operation === resource.patch?.operation
      ? plainPatch(context, resource)
      : operation.requestBody !== undefined && !isAction && { json: tagged(context, resource, {}, operation) }),
    ...(isAction && actionDraft(context, resource, operation, id)),
  };
}

async function judgeGoneId(context: CheckContext, naming: NamingOperation): Promise<void> {
  const { operation, resource } = naming;
  const { isExact } = context.conventions;
  // The id of a record of the run's own that is gone: no other could be meant by it.
  const own = await createOwn(context, resource);
  if (own === undefined) return;
  const removed = await removeOwn(context, resource, own.id);
  if (removed === undefined || (!isExact && !(await isGone(context, resource, own.id)))) return;
  const exchange = await context.send(draftOf(context, naming, own.id));
  // HTTP lets a PUT create what is not there, and a DELETE succeed where nothing is left to do.
  if (!isExact && exchange.response.status < 300 && [resource.replace, resource.remove].includes(operation)) {
    context.note(operation, `${operation.id} responds with ${exchange.response.status} where there is no such record.`);
    if (operation === resource.replace) context.ledger.created(resource.collection, own.id);
    await removeOwn(context, resource, own.id);
    return;
  }
  expectRefusal(context, exchange, { kind: 'unknown-record' }, 'its record is deleted');
  const read = operation === resource.replace ? await readGone(context, resource, own.id) : undefined;
  if (read !== undefined)
    expectRefusal(context, read, { kind: 'unknown-record' }, 'a refused write must not bring a record back');
}

async function judgeMalformedId(context: CheckContext, naming: NamingOperation, id: string): Promise<void> {
  const exchange = await context.send(draftOf(context, naming, id));
  expectRefusal(context, exchange, { kind: 'malformed-id' }, `the id ${JSON.stringify(id)} is malformed`);
}

async function judgeNearIds(context: CheckContext, naming: NamingOperation): Promise<void> {
  const { operation, resource } = naming;
  // Made from an id of the run's own: a backend that is lenient must not hit anybody else's record.
  const own = await createOwn(context, resource);
  if (own === undefined) return;
  for (const id of nearIds(context.contract, resource, own.id)) await judgeMalformedId(context, naming, id);
  const read = await readRecord(context, resource, own.id);
  if (read !== undefined && !isUnmoved(context, resource, own.record, read.response.value)) {
    context.fail(read, {
      rule: 'refused write changed the record',
      message: `${operation.id} must change nothing when it refuses.`,
      received: read.response.body.slice(0, 200),
      documented: JSON.stringify(own.record),
    });
  }
  await removeOwn(context, resource, own.id);
}

/** Whether a record that was deleted is gone; the life of a record says so where it is not. */
async function isGone(context: CheckContext, resource: Resource, id: string): Promise<boolean> {
  const read = await readGone(context, resource, id);
  return read === undefined || read.response.status >= 400;
}

function nearIds(contract: CheckContext['contract'], resource: Resource, id: string): string[] {
  const schema = resource.read?.parameters.find(({ name }) => name === resource.idParameter)?.schema;
  if (schema === undefined) return [];
  return misfits(schemaAt(contract.document, schema).keywords, id).filter((text) => /^\w{2,}$/.test(text));
}
