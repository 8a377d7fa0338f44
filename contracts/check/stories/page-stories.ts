import type { JsonObject } from '../../../spec/json/json-object.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import type { Exchange } from '../exchange/exchange-log.ts';
import { pagesInferred, totalInferred } from '../inferred/inferred.ts';
import { isUnfiltered, pageWayOf } from '../inferred/page-way.ts';
import { totalIn } from '../pages/next-page.ts';
import { isOfTheRun } from '../pages/own-list.ts';
import { type Walk, walkPages } from '../pages/walk.ts';
import { createOwn, type OwnRecord, removeOwn } from '../records/own-records.ts';
import { idsOf, listedRecords } from '../resource/pages.ts';
import type { Resource } from '../resource/resources.ts';
import type { CheckPlan } from '../session/check-plan.ts';
import type { CheckSession, Session } from '../session/session.ts';
import { alone, expectThat, restsOn } from './story.ts';

/** What is wrong is believed where it is seen each of so many times: others may write meanwhile. */
const looks = 3;

/** What the pages of a list have to do with each other, where their parameters have the common names. */
export function pageStories({ contract, conventions }: Session, resource: Resource): CheckPlan[] {
  const { list, paging, create, remove } = resource;
  if (conventions.isExact || list === undefined || paging !== undefined) return [];
  if (create === undefined || remove === undefined) return [];
  const way = pageWayOf(contract.document, list);
  const { limit } = way ?? {};
  const pages = pagesInferred(way);
  const about = (title: string, look: (session: CheckSession, own: readonly OwnRecord[]) => Promise<void>): CheckPlan =>
    alone(list, title, (session) => withThree(session, resource, (own) => look(session, own)));
  return [
    ...(limit === undefined
      ? []
      : [
          restsOn(
            pages,
            about(`${limit.name} bounds how many records a page has`, (session) =>
              lookAtSize(session, resource, list, limit.name, limit.min),
            ),
          ),
        ]),
    ...(way?.place === undefined || !isUnfiltered(contract.document, list, way)
      ? []
      : [
          restsOn(
            pages,
            about('its pages show each record once', (session, own) => lookAtPages(session, resource, list, own)),
          ),
        ]),
    restsOn(
      totalInferred,
      about('it counts as many records as it shows', (session, own) => lookAtTotal(session, resource, list, own)),
    ),
  ];
}

async function withThree(
  session: CheckSession,
  resource: Resource,
  look: (own: readonly OwnRecord[]) => Promise<void>,
): Promise<void> {
  const own: OwnRecord[] = [];
  for (const name of ['one', 'two', 'three']) {
    const record = await createOwn(session, resource, { [resource.tagField]: name });
    if (record !== undefined) own.push(record);
  }
  if (own.length === 3) await look(own);
  for (const { id } of own) await removeOwn(session, resource, id);
}

async function lookAtSize(
  session: CheckSession,
  resource: Resource,
  list: Operation,
  limit: string,
  size: number,
): Promise<void> {
  const query = [[limit, String(size)] as const];
  const exchange = await session.send({ operation: list, pathParameters: resource.above ?? {}, query });
  const shown = listedRecords(exchange.response, resource).length;
  const message = `${list.id} must show no more than ${size} of its records where ${limit} is ${size}.`;
  expectThat(session, exchange, shown <= size, 'page size', message, `${shown} records`, `at most ${size}`);
}

/** Something that is wrong with a walk, and the page that shows it. */
type Wrong = {
  readonly exchange: Exchange;
  readonly rule: string;
  readonly message: string;
  readonly received: string;
};

async function lookAtPages(
  session: CheckSession,
  resource: Resource,
  list: Operation,
  own: readonly OwnRecord[],
): Promise<void> {
  const small = await wrongEachTime(session.contract, () => walkPages(session, resource, list, 2), resource, list, own);
  // Where two to a page take too long, larger ones may come to the end.
  const wrong =
    small === 'unknown'
      ? await wrongEachTime(session.contract, () => walkPages(session, resource, list), resource, list, own)
      : small;
  if (wrong === 'unknown') {
    const message = `Whether the pages of ${list.id} show each record could not be judged: they came to no end.`;
    return session.leaveUnjudged(list, message);
  }
  if (wrong === undefined) return;
  const { exchange, rule, message, received } = wrong;
  expectThat(session, exchange, false, rule, message, received, 'each record once');
}

async function wrongEachTime(
  contract: Session['contract'],
  walk: () => Promise<Walk>,
  resource: Resource,
  list: Operation,
  own: readonly OwnRecord[],
): Promise<Wrong | 'unknown' | undefined> {
  let wrong: Wrong | undefined;
  for (let look = 0; look < looks; look++) {
    const found = await walk();
    if (found.end === 'cut' || (found.end === 'loop' && !isSized(contract, list))) return 'unknown';
    wrong = wrongWith(found, resource, list, own);
    if (wrong === undefined) return undefined;
  }
  return wrong;
}

/** Whether a list lets callers say how large a page is. Where it does not, its `page` may well be something else. */
function isSized({ document }: Session['contract'], list: Operation): boolean {
  return pageWayOf(document, list)?.limit !== undefined;
}

function wrongWith(
  { exchanges, records, end }: Walk,
  resource: Resource,
  list: Operation,
  own: readonly OwnRecord[],
): Wrong | undefined {
  const last = exchanges.at(-1);
  if (last === undefined) return undefined;
  if (end === 'loop') {
    const message = `The pages of ${list.id} must come to an end; one shows what was shown before.`;
    return { exchange: last, rule: 'pages come to an end', message, received: `${exchanges.length} pages` };
  }
  const ids = idsOf(records, resource);
  for (const { id } of own) {
    const times = ids.filter((one) => one === id).length;
    if (times === 1) continue;
    const message = `The pages of ${list.id} must show each record once; they show one ${times} times.`;
    return {
      exchange: last,
      rule: 'pages are whole',
      message,
      received: `${id} ${times} times on ${exchanges.length} pages`,
    };
  }
  return undefined;
}

async function lookAtTotal(
  session: CheckSession,
  resource: Resource,
  list: Operation,
  own: readonly OwnRecord[],
): Promise<void> {
  let wrong:
    | { readonly exchange: Exchange; readonly name: string; readonly total: number; readonly count: number }
    | undefined;
  for (let look = 0; look < looks; look++) {
    const { exchanges, records, end } = await walkPages(session, resource, list);
    const [exchange] = exchanges;
    const counted = exchange && totalIn(exchange.response);
    if (exchange === undefined || counted === undefined) return;
    if (end !== 'whole' && !isOfTheRun(session, resource, records, own)) return;
    const count = countOf(records, resource);
    if (counted.total === count) return;
    wrong = { exchange, ...counted, count };
  }
  if (wrong === undefined) return;
  const { exchange, name, total, count } = wrong;
  const message = `${list.id} must count in ${name} the records that it shows on all its pages.`;
  expectThat(session, exchange, false, `total ${name}`, message, String(total), String(count));
}

function countOf(records: readonly JsonObject[], resource: Resource): number {
  return new Set(idsOf(records, resource)).size;
}
