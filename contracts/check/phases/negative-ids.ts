import { schemaAt } from '../../../spec/schema/schema.ts';
import type { RequestDraft } from '../exchange/exchange-log.ts';
import { expectRefusal } from '../expect/expectations.ts';
import { isUnmoved } from '../expect/settled-fields.ts';
import { isMalformed } from '../ownership/ownership.ts';
import { actionDraft, isPlain } from '../records/actions.ts';
import { createOwn, readGone, readRecord, removeOwn, tagged } from '../records/own-records.ts';
import type { Resource } from '../resource/resources.ts';
import type { CheckContext } from '../session/check-context.ts';
import type { CheckPlan } from '../session/check-plan.ts';
import { misfits } from '../values/variants/mutation.ts';

/** Ids that no record has, or can have. */
export function idPlans(planning: CheckContext, resource: Resource): CheckPlan[] {
  const { contract, dialect } = planning;
  const actions = resource.actions.filter((operation) => isPlain(planning, resource, operation));
  const operations = [resource.read, resource.replace, resource.remove, ...actions].filter(
    (operation) => operation !== undefined,
  );
  return operations.flatMap((operation): CheckPlan[] => {
    const writes = operation.method !== 'GET';
    const isAction = resource.actions.includes(operation);
    const draft = (context: CheckContext, id: string): RequestDraft => ({
      operation,
      pathParameters: { [resource.idParameter]: id },
      wrong: true,
      ...(operation.requestBody !== undefined && !isAction && { json: tagged(context, resource, {}, operation) }),
      ...(isAction && actionDraft(context, resource, operation, id)),
    });
    const expectMalformed = async (context: CheckContext, id: string): Promise<void> => {
      const exchange = await context.send(draft(context, id));
      expectRefusal(context, exchange, { kind: 'malformed-id' }, `the id ${JSON.stringify(id)} is malformed`);
    };
    const plans: CheckPlan[] = [
      {
        phase: 'negative',
        operation,
        title: 'an id that no record has any more is refused',
        writes: true,
        // Where an id may be given again, another check must not be given it meanwhile.
        alone: !dialect.isExact,
        run: async (context) => {
          // The id of a record of the run's own that is gone: no other could be meant by it.
          const own = await createOwn(context, resource);
          if (own === undefined) return;
          const removed = await removeOwn(context, resource, own.id);
          if (removed === undefined || (!dialect.isExact && !(await isGone(context, resource, own.id)))) return;
          const exchange = await context.send(draft(context, own.id));
          // HTTP lets a PUT create what is not there, and a DELETE succeed where nothing is left to do.
          if (!dialect.isExact && exchange.answer.status < 300 && operation !== resource.read && !isAction) {
            const message = `${operation.id} answers ${exchange.answer.status} where there is no such record.`;
            context.note(operation, message);
            if (operation === resource.replace) context.ledger.created(resource.collection, own.id);
            await removeOwn(context, resource, own.id);
            return;
          }
          expectRefusal(context, exchange, { kind: 'unknown-record' }, 'its record is deleted');
          const read = operation === resource.replace ? await readGone(context, resource, own.id) : undefined;
          if (read !== undefined)
            expectRefusal(context, read, { kind: 'unknown-record' }, 'a refused write must not bring a record back');
        },
      },
    ];
    if (!isMalformed(contract, resource, dialect.malformedId)) return plans;
    return [
      ...plans,
      {
        phase: 'negative',
        operation,
        title: 'a malformed id is refused',
        writes,
        run: (context) => expectMalformed(context, dialect.malformedId),
      },
      {
        phase: 'negative',
        operation,
        title: 'an id that is malformed by one character is refused',
        writes: true,
        run: async (context) => {
          // Made from an id of the run's own: a backend that is lenient must not hit anybody else's record.
          const own = await createOwn(context, resource);
          if (own === undefined) return;
          for (const id of nearIds(contract, resource, own.id)) await expectMalformed(context, id);
          const read = await readRecord(context, resource, own.id);
          if (read !== undefined && !isUnmoved(context, resource, own.record, read.answer.value)) {
            context.fail(read, {
              rule: 'refused write changed the record',
              message: `${operation.id} must change nothing when it refuses.`,
              received: read.answer.body.slice(0, 200),
              documented: JSON.stringify(own.record),
            });
          }
          await removeOwn(context, resource, own.id);
        },
      },
    ];
  });
}

/** Whether a record that was deleted is gone; the life of a record says so where it is not. */
async function isGone(context: CheckContext, resource: Resource, id: string): Promise<boolean> {
  const read = await readGone(context, resource, id);
  return read === undefined || read.answer.status >= 400;
}

function nearIds(contract: CheckContext['contract'], resource: Resource, id: string): string[] {
  const schema = resource.read?.parameters.find(({ name }) => name === resource.idParameter)?.schema;
  if (schema === undefined) return [];
  return misfits(schemaAt(contract.document, schema).keywords, id).filter((text) => /^\w{2,}$/.test(text));
}
