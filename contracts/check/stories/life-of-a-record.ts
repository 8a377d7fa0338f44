import { isRecord } from '../../../spec/document.ts';
import type { CheckContext } from '../check-context.ts';
import type { CheckPlan } from '../check-plan.ts';
import { expectRefusal, expectSuccess } from '../expectations.ts';
import { createOwn, type OwnRecord, readRecord, removeOwn, tagged } from '../own-records.ts';
import type { Resource } from '../resources.ts';
import { differingFields, isSame } from '../same.ts';
import { expectThat, story } from './story.ts';

/** Create → read → delete → gone. */
export function lifeOfRecord(resource: Resource): CheckPlan[] {
  const { create, read, remove } = resource;
  if (create === undefined || read === undefined || remove === undefined) return [];
  return [
    story(create, 'what was created can be read, and is the same', async (context) => {
      const own = await createOwn(context, resource);
      if (own === undefined) return;
      for (const time of ['at once', 'a second time', 'a third time']) {
        const exchange = await readRecord(context, resource, own.id);
        const value = exchange?.answer.value;
        if (exchange === undefined) continue;
        const differing = isRecord(value) ? differingFields(own.record, value) : ['everything'];
        expectThat(
          context,
          exchange,
          isSame(value, own.record),
          'read your writes',
          `${read.id} must answer what ${create.id} answered, read ${time}; ${differing.join(', ')} differs.`,
          value,
          own.record,
        );
      }
      await removeOwn(context, resource, own.id);
    }),
    story(create, 'two creations of the same body make two records', async (context) => {
      const one = await createOwn(context, resource, { [context.dialect.tagField]: 'twin' });
      const other = await createOwn(context, resource, { [context.dialect.tagField]: 'twin' });
      for (const twin of [one, other])
        if (twin !== undefined) await expectUntouched(context, resource, twin, create.id);
      for (const twin of [one, other]) if (twin !== undefined) await removeOwn(context, resource, twin.id);
    }),
    story(remove, 'what was deleted is gone, and nothing else is', async (context) => {
      const before = await createOwn(context, resource, { [context.dialect.tagField]: 'elder' });
      const own = await createOwn(context, resource);
      const after = await createOwn(context, resource, { [context.dialect.tagField]: 'younger' });
      if (before === undefined || own === undefined || after === undefined) return;
      const removed = await removeOwn(context, resource, own.id);
      if (removed !== undefined) expectSuccess(context, removed, 'the record is there');
      const gone = await readRecord(context, resource, own.id);
      if (gone !== undefined) expectRefusal(context, gone, { kind: 'unknown-record' }, 'its record is deleted');
      const again = await context.send({ operation: remove, pathParameters: { [resource.idParameter]: own.id } });
      expectRefusal(context, again, { kind: 'unknown-record' }, 'its record is deleted already');
      for (const neighbour of [before, after]) {
        await expectUntouched(context, resource, neighbour, remove.id);
        await removeOwn(context, resource, neighbour.id);
      }
    }),
    story(remove, 'a deleted record stays gone, and its id is not given again', async (context) => {
      const own = await createOwn(context, resource);
      if (own === undefined) return;
      await removeOwn(context, resource, own.id);
      const next = await createOwn(context, resource);
      const gone = await readRecord(context, resource, own.id);
      if (gone !== undefined) expectRefusal(context, gone, { kind: 'unknown-record' }, 'its record is deleted');
      if (resource.replace !== undefined) {
        const pathParameters = { [resource.idParameter]: own.id };
        await context.send({ operation: resource.replace, pathParameters, json: tagged(context, {}) });
        const still = await readRecord(context, resource, own.id);
        if (still !== undefined) expectRefusal(context, still, { kind: 'unknown-record' }, 'its record is deleted');
      }
      if (next !== undefined) await removeOwn(context, resource, next.id);
    }),
    story(read, 'each of several records is read as itself, also when all are asked for at once', async (context) => {
      const own: OwnRecord[] = [];
      for (const name of ['one', 'two', 'three']) {
        const record = await createOwn(context, resource, { [context.dialect.tagField]: name, description: name });
        if (record !== undefined) own.push(record);
      }
      await Promise.all(own.map((record) => expectUntouched(context, resource, record, create.id)));
      for (const { id } of own) await removeOwn(context, resource, id);
    }),
    story(read, 'HEAD is answered as GET is, without a body', async (context) => {
      const own = await createOwn(context, resource);
      if (own === undefined) return;
      const pathParameters = { [resource.idParameter]: own.id };
      const exchange = await context.send({ operation: read, method: 'HEAD', pathParameters });
      expectSuccess(context, exchange, 'GET of the same path succeeds, and HTTP knows HEAD wherever it knows GET');
      await expectUntouched(context, resource, own, 'HEAD');
      await removeOwn(context, resource, own.id);
    }),
  ];
}

/** Expects a record of the run's own to be as it was when it was last answered. */
export async function expectUntouched(
  context: CheckContext,
  resource: Resource,
  { id, record }: Pick<OwnRecord, 'id' | 'record'>,
  by: string,
): Promise<void> {
  const exchange = await readRecord(context, resource, id);
  if (exchange === undefined) return;
  expectThat(
    context,
    exchange,
    isSame(exchange.answer.value, record),
    'other records are left alone',
    `${by} must leave other records alone, in every field.`,
    exchange.answer.value ?? String(exchange.answer.status),
    record,
  );
}
