import type { JsonObject } from '../../../spec/json/json-object.ts';
import { expectSuccess } from '../expect/expectations.ts';
import { isUnmoved } from '../expect/settled-fields.ts';
import { judgeEnd } from '../expect/steady.ts';
import { walkPages } from '../pages/walk.ts';
import { createOwn, type OwnRecord, readGone, removeOwn, tagged } from '../records/own-records.ts';
import type { CheckConventions } from '../resource/conventions.ts';
import { idsOf, type ListEnd, readEnd } from '../resource/pages.ts';
import type { Resource } from '../resource/resources.ts';
import type { CheckPlan } from '../session/check-plan.ts';
import type { CheckSession } from '../session/session.ts';
import { richBody } from '../values/rich/rich-values.ts';
import { isSame } from '../values/same.ts';
import { replacedRecord } from './replaced-record.ts';
import { expectThat, story } from './story.ts';

/** What holds between a list and its records. */
export function listStories(resource: Resource, conventions: CheckConventions): CheckPlan[] {
  const { list, replace, tagField } = resource;
  if (list === undefined) return [];
  const plans = [
    {
      alone: !conventions.isExact,
      ...story(
        list,
        'a new record is in the list, whole, as it is after each write, and leaves it when it is deleted',
        async (session) => {
          // What a backend remembers of a list is of no use once something is new: it is asked the same before.
          if (!conventions.isExact) await walkPages(session, resource, list);
          const own = await createOwn(session, resource, listedBody(session, resource));
          if (own === undefined) return;
          await expectListed(session, resource, own.id, own.record);
          if (replace !== undefined) {
            const exchange = await session.send({
              operation: replace,
              pathParameters: { [resource.idParameter]: own.id },
              json: tagged(session, resource, { [tagField]: 'changed' }, replace),
            });
            const record = await replacedRecord(session, resource, own.id, exchange);
            if (record !== undefined) await expectListed(session, resource, own.id, record);
          }
          await removeOwn(session, resource, own.id);
          const after = await readEnd(session, resource);
          if (after === undefined) return;
          if (!conventions.isExact) {
            // What is still read is not gone; that is another question.
            const read = await readGone(session, resource, own.id);
            if (read === undefined || read.response.status < 300) return;
          }
          expectThat(
            session,
            after.exchange,
            !idsOf(after.records, resource).includes(own.id),
            'list forgets the deleted record',
            `${list.id} must not show a record that is deleted.`,
            own.id,
            'not in the list',
          );
        },
      ),
    },
  ];
  // A document says nothing of the order of a list, and HEAD is not in it.
  if (!conventions.isExact) return plans;
  return [
    ...plans,
    story(list, 'records stand in the order in which they were created, each once', async (session) => {
      const own: OwnRecord[] = [];
      for (const name of ['m', 'z', 'a', 'q', 'b', 'k']) {
        const record = await createOwn(session, resource, { [tagField]: name });
        if (record !== undefined) own.push(record);
      }
      const [, second] = own;
      if (replace !== undefined && second !== undefined) {
        // A record that is written again stays where it is.
        const pathParameters = { [resource.idParameter]: second.id };
        const json = tagged(session, resource, { [tagField]: 'written again' }, replace);
        await session.send({ operation: replace, pathParameters, json });
      }
      const ids = own.map(({ id }) => id);
      for (let time = 0; time < 2; time++)
        await judgeEnd(session, resource, (end, report) => expectOrder(report, resource, end, ids));
      for (const { id } of own) await removeOwn(session, resource, id);
    }),
    story(list, 'HEAD is served as GET is, without a body', async (session) => {
      const exchange = await session.send({ operation: list, method: 'HEAD' });
      expectSuccess(session, exchange, 'GET of the same path succeeds, and HTTP knows HEAD wherever it knows GET');
    }),
  ];
}

function expectOrder(
  session: CheckSession,
  resource: Resource,
  { exchange, records }: ListEnd,
  ids: readonly string[],
): void {
  const all = idsOf(records, resource);
  const order = all.filter((id) => ids.includes(id));
  expectThat(
    session,
    exchange,
    isSame(order, ids),
    'list order',
    `${exchange.operation.id} must show records in the order in which they were created, each once.`,
    order,
    ids,
  );
  expectThat(
    session,
    exchange,
    new Set(all).size === all.length,
    'each record once',
    `${exchange.operation.id} must show each record once.`,
    `${all.length} records with ${new Set(all).size} ids`,
    'an id for each record',
  );
}

async function expectListed(session: CheckSession, resource: Resource, id: string, record: JsonObject): Promise<void> {
  await judgeEnd(session, resource, (end, report) => expectInEnd(report, resource, end, id, record));
}

async function expectInEnd(
  session: CheckSession,
  resource: Resource,
  end: ListEnd,
  id: string,
  record: JsonObject,
): Promise<void> {
  const { exchange } = end;
  const records = await seenRecords(session, resource, end, id);
  const listed = (records ?? []).filter((one) => String(one[resource.idField]) === id);
  if (records === undefined) {
    const message = `Whether ${exchange.operation.id} shows a new record could not be judged: it may be on another page.`;
    session.leaveUnjudged(exchange.operation, message);
    return;
  }
  expectThat(
    session,
    exchange,
    listed.length === 1,
    'list holds the new record',
    `${exchange.operation.id} must show a new record once.`,
    `${listed.length} times among the newest ${Math.min(records.length, resource.pageSize)}`,
    'once',
  );
  if (listed[0] === undefined) return;
  expectThat(
    session,
    exchange,
    isUnmoved(session, resource, record, listed[0]),
    'list shows the record',
    `${exchange.operation.id} must show a record as it is.`,
    listed[0],
    record,
  );
}

/** The newest records of a list as far as they were looked for; `undefined` where one that is missing may be on another page. */
async function seenRecords(
  session: CheckSession,
  resource: Resource,
  { records }: ListEnd,
  id: string,
): Promise<readonly JsonObject[] | undefined> {
  const { list } = resource;
  const isThere = records.some((one) => String(one[resource.idField]) === id);
  if (session.conventions.isExact || list === undefined || isThere) return records;
  const walk = await walkPages(session, resource, list);
  return walk.end === 'whole' || walk.records.some((one) => String(one[resource.idField]) === id)
    ? walk.records
    : undefined;
}

/** A body with every field, but for those by which the list leaves a record out that nobody asks for. */
function listedBody({ contract }: CheckSession, resource: Resource): JsonObject {
  const hidden = resource.filters.filter(({ op }) => op === 'with').map(({ path }) => path[0]);
  return Object.fromEntries(Object.entries(richBody(contract, resource)).filter(([name]) => !hidden.includes(name)));
}
