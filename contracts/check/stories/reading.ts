import { isRecord } from '../../../spec/document/document.ts';
import type { JsonObject } from '../../../spec/json/json-object.ts';
import type { Exchange } from '../exchange/exchange-log.ts';
import { isUnmoved } from '../expect/settled-fields.ts';
import { createOwn, readRecord, removeOwn, tagged } from '../records/own-records.ts';
import type { CheckConventions } from '../resource/conventions.ts';
import { listedRecords, readPage } from '../resource/pages.ts';
import type { Resource } from '../resource/resources.ts';
import type { CheckPlan } from '../session/check-plan.ts';
import type { CheckSession, Session } from '../session/session.ts';
import { isSame } from '../values/same.ts';
import { alone, expectThat, story } from './story.ts';

/** How many records of the account are looked at one by one. */
const lookedAt = 3;

/**
 * How often something must happen before it is put down to the run, and not to other people: one who writes at every
 * tenth request does so within every other of the run's writes, by chance.
 */
const repetitions = 12;

/** How many requests it takes to create, replace and remove a record; as many pass while nothing is written. */
const requestsOfAWrite = 5;

/** What can be learned from records that were there before the run. */
export function readingStories(resource: Resource, conventions: CheckConventions): CheckPlan[] {
  const { list, read } = resource;
  if (list === undefined || read === undefined) return [];
  const first = (session: CheckSession, size: number): Promise<Exchange> =>
    session.send(readPage(list, resource, Math.min(size, resource.pageSize), 0));
  return [
    {
      ...story(read, 'a record is read as the list shows it', async (session) => {
        for (const record of listedRecords((await first(session, lookedAt)).response, resource).slice(0, lookedAt)) {
          const exchange = await readRecord(session, resource, String(record[resource.idField]));
          if (exchange === undefined || exchange.response.status === 404) continue;
          // Somebody may have written in between; whoever has, has moved the moment of the last write.
          const { value } = exchange.response;
          const moved =
            isRecord(value) && !isSame(value[conventions.modifiedField ?? ''], record[conventions.modifiedField ?? '']);
          const mayMove = moved || conventions.modifiedField === undefined;
          if (isUnmoved(session, resource, value, record) || (mayMove && (await isMoving(session, resource, record))))
            continue;
          const message = `${read.id} must respond with the record that ${list.id} shows.`;
          expectThat(session, exchange, false, 'list shows the record', message, value, record);
        }
      }),
      writes: false,
    },
    alone(list, 'writing to a record of the run leaves those of others alone', async (session) => {
      const others = async (): Promise<Map<string, JsonObject>> => {
        const { response } = await first(session, resource.pageSize);
        const records = listedRecords(response, resource).filter(
          (record) => !session.ownership.isOwn(resource, record),
        );
        return new Map(records.map((record) => [String(record[resource.idField]), record]));
      };
      let idle = 0;
      let active = 0;
      let exchange: Exchange | undefined;
      for (let time = 0; time < repetitions && active === time && idle === 0; time++) {
        const before = await others();
        for (let at = 0; at < requestsOfAWrite; at++) await first(session, 1);
        const quiet = await others();
        exchange = await writeOnce(session, resource);
        const after = await others();
        if (isHarmed(session, resource, before, quiet)) idle += 1;
        if (isHarmed(session, resource, quiet, after)) active += 1;
      }
      if (active < repetitions || exchange === undefined) {
        if (active > 0)
          session.leaveUnjudged(
            list,
            'The account moved: records of others changed while the run wrote to its own, by chance it seems.',
            'account-moved',
          );
        return;
      }
      const message = 'Each time that the run wrote to a record of its own, records of others changed or went.';
      expectThat(session, exchange, false, 'records of others stay', message, 'changed or gone', 'as they were');
    }),
  ];
}

/** Creates, replaces and removes a record. */
async function writeOnce(session: CheckSession, resource: Resource): Promise<Exchange | undefined> {
  const own = await createOwn(session, resource);
  if (own === undefined) return undefined;
  if (resource.replace !== undefined) {
    const pathParameters = { [resource.idParameter]: own.id };
    await session.send({
      operation: resource.replace,
      pathParameters,
      json: tagged(session, resource, {}, resource.replace),
    });
  }
  return (await removeOwn(session, resource, own.id)) ?? own.exchange;
}

function isHarmed(
  session: Session,
  resource: Resource,
  before: ReadonlyMap<string, JsonObject>,
  after: ReadonlyMap<string, JsonObject>,
): boolean {
  return [...before].some(([id, record]) => {
    const now = after.get(id);
    // New records push others off a page.
    if (now === undefined && !session.conventions.isExact) return false;
    return !isUnmoved(session, resource, record, now);
  });
}

/** Whether somebody writes to a record: its moment in the list has moved, too. */
async function isMoving(session: CheckSession, resource: Resource, record: JsonObject): Promise<boolean> {
  const { list, idField } = resource;
  if (list === undefined) return false;
  const { response } = await session.send(readPage(list, resource, Math.min(lookedAt, resource.pageSize), 0));
  const now = listedRecords(response, resource).find((one) => one[idField] === record[idField]);
  return !isSame(now, record);
}
