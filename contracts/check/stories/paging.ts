import type { Exchange } from '../exchange/exchange-log.ts';
import { whileSteady } from '../expect/steady.ts';
import { createOwn, removeOwn } from '../records/own-records.ts';
import { idsOf, type ListEnd, listedRecords, readPage } from '../resource/pages.ts';
import { pageLimit } from '../resource/reading/page-limit.ts';
import type { Resource } from '../resource/resources.ts';
import type { CheckPlan } from '../session/check-plan.ts';
import type { CheckSession } from '../session/session.ts';
import { isSame } from '../values/same.ts';
import { expectNeighbours } from './neighbouring-pages.ts';
import { expectThat, story } from './story.ts';

/** What the pages of a list have to do with each other. */
export function pagingStories(resource: Resource): CheckPlan[] {
  const { list, paging } = resource;
  if (list === undefined || paging === undefined) return [];
  const pages: CheckPlan = story(
    list,
    'pages show each record once, in the same order, and say where the next is',
    async (session) => {
      const own: string[] = [];
      for (const name of ['first', 'second', 'third', 'fourth', 'fifth']) {
        const record = await createOwn(session, resource, { [resource.tagField]: name });
        if (record !== undefined) own.push(record.id);
      }
      await whileSteady(session, resource, (end, report) => comparePages(report, resource, end));
      for (const id of own) await removeOwn(session, resource, id);
    },
  );
  return [
    { ...pages, alone: true },
    {
      ...story(list, 'the first pages show what the list shows', (session) =>
        whileSteady(session, resource, (_end, report) => compareStart(report, resource)),
      ),
      writes: false,
      alone: true,
    },
  ];
}

/** Reads the newest records again, one and two to a page. */
async function comparePages(session: CheckSession, resource: Resource, { records, from }: ListEnd): Promise<void> {
  const { list } = resource;
  if (list === undefined) return;
  const order = idsOf(records, resource);
  const total = from + records.length;
  for (const size of [1, 2]) {
    // The end of the list is no longer than the largest page.
    const start = Math.max(from, total - 4);
    const seen: string[] = [];
    let last: Exchange | undefined;
    for (let skip = start; skip < total; skip += size) {
      const exchange = await session.send(readPage(list, resource, size, skip));
      const found = listedRecords(exchange.response, resource);
      const expected = Math.min(size, total - skip);
      expectThat(
        session,
        exchange,
        found.length === expected,
        'page size',
        `${list.id} must respond with as many records as it is asked for, where there are so many.`,
        `${found.length} records`,
        `${expected}`,
      );
      seen.push(...idsOf(found, resource));
      await expectNeighbours(session, resource, exchange, { size, skip, total });
      last = exchange;
    }
    const expected = order.slice(start - from);
    if (last === undefined) continue;
    expectThat(
      session,
      last,
      isSame(seen, expected),
      'pages are whole',
      `${list.id} must show each record on one page, and in order.`,
      seen,
      expected,
    );
  }
  const beyond = await session.send(readPage(list, resource, 1, total + 10));
  expectThat(
    session,
    beyond,
    listedRecords(beyond.response, resource).length === 0,
    'page beyond the end',
    `${list.id} must show nothing beyond the end.`,
    beyond.response.value,
    [],
  );
}

/** Compares the list as it is returned without parameters with its first pages. */
async function compareStart(session: CheckSession, resource: Resource): Promise<void> {
  const { list, paging } = resource;
  if (list === undefined) return;
  const plain = await session.send({ operation: list });
  const all = idsOf(listedRecords(plain.response, resource), resource);
  const given = pageLimit(session.contract, list, paging?.limit, 'default');
  const usual = given !== undefined && given >= 1 ? Math.floor(given) : undefined;
  const size = Math.min(usual ?? resource.pageSize, resource.pageSize);
  const explicit = await session.send(readPage(list, resource, size, 0));
  const shown = idsOf(listedRecords(explicit.response, resource), resource);
  // Where the document has no default, a page may be as small as the service likes.
  const isStart = all.length > 0 && isSame(all, shown.slice(0, all.length));
  expectThat(
    session,
    plain,
    isSame(all, shown) || (usual === undefined && isStart),
    'the default page',
    `${list.id} without parameters must show the first page, as large as the document's default.`,
    `${all.length} records`,
    `the same ${shown.length} records as with ${paging?.limit ?? 'a limit'}=${size}`,
  );
  if (shown.length < size) await expectNeighbours(session, resource, explicit, { size, skip: 0, total: shown.length });
  const seen: string[] = [];
  const places = Math.min(4, all.length);
  for (let skip = 0; skip < places; skip += 2) {
    const exchange = await session.send(readPage(list, resource, 2, skip));
    seen.push(...idsOf(listedRecords(exchange.response, resource), resource));
  }
  expectThat(
    session,
    plain,
    isSame(seen.slice(0, places), all.slice(0, places)) && seen.length <= places + 1,
    'pages are whole',
    `${list.id} must show on its first pages what it shows at its start.`,
    seen,
    all.slice(0, places),
  );
}
