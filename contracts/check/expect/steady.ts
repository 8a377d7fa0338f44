import type { Exchange } from '../exchange/exchange-log.ts';
import type { Complaint } from '../failures/findings.ts';
import { idsOf, type ListEnd, listedRecords, readEnd, readPage } from '../resource/pages.ts';
import type { Resource } from '../resource/resources.ts';
import type { CheckSession, Session } from '../session/session.ts';
import { isSame } from '../values/same.ts';
import { createSightings, type Sightings } from './sightings.ts';

/** How often a look at a list is repeated where others move the account meanwhile. */
const maxLooks = 6;

/** How many pages before the end are looked at where others may have pushed a record back. */
const maxPages = 10;

/** Says what is wrong with the end of a list; its failures are kept back until it is known whose making they are. */
type Judge = (end: ListEnd, session: CheckSession) => void | Promise<void>;

/** What a judge found. */
type Found = readonly (readonly [Exchange, Complaint])[];

/**
 * Judges one look at the end of a list. Where something is wrong with it, it looks again, and believes what it finds only
 * where the records of others have stayed as they were: where they move, one of the run's own may have been pushed to
 * another page between two requests.
 */
export async function judgeEnd(session: CheckSession, resource: Resource, judge: Judge): Promise<void> {
  const { list } = resource;
  let before = await readEnd(session, resource);
  for (let at = 0; at < maxLooks; at++) {
    if (before === undefined || list === undefined) return;
    const found = await foundBy(session, before, judge);
    if (found.length === 0) return;
    const after = await readEnd(session, resource);
    const isSteady =
      after !== undefined && isSame(othersIn(session, resource, before), othersIn(session, resource, after));
    if (isSteady && (await isTheEnd(session, resource, after)))
      return (await isFurtherBack(session, resource, after, judge)) ? undefined : report(session, found);
    before = after;
  }
  moved(session, resource);
}

/**
 * Judges what several reads of a list show together, and believes what it finds only where the same reads show the same
 * twice, one after the other. Others may write at any time, and may have taken back what they wrote before somebody looks.
 */
export async function whileSteady(session: CheckSession, resource: Resource, judge: Judge): Promise<void> {
  const rounds: { readonly sightings: Sightings; readonly found: Found }[] = [];
  for (let at = 0; at < maxLooks; at++) {
    // Each time one read later: what others do may have a rhythm of its own.
    for (let later = 0; later < at; later++)
      if (resource.list !== undefined) await session.send({ operation: resource.list });
    const sightings = createSightings(session, resource);
    const before = await readEnd(sightings.session, resource);
    if (before === undefined) return;
    const found = await foundBy(sightings.session, before, judge);
    if (found.length === 0) return;
    await readEnd(sightings.session, resource);
    const last = rounds.at(-1);
    rounds.push({ sightings, found });
    if (last?.sightings.text() === sightings.text()) return report(session, found);
  }
  // Never twice the same, and yet there is nothing that came or went: then it is the backend that does not know.
  const [first] = rounds;
  const isQuiet = rounds.every(({ sightings }) => isSame(sightings.ids(), first?.sightings.ids()));
  if (isQuiet && first !== undefined) return report(session, first.found);
  moved(session, resource);
}

/** Whether nothing stands behind what was taken for the end: a list that grows faster than it is read has none. */
async function isTheEnd(session: CheckSession, resource: Resource, { records, from }: ListEnd): Promise<boolean> {
  const { list, paging, pageSize } = resource;
  if (list === undefined || paging === undefined || records.length < pageSize) return true;
  const next = await session.send(readPage(list, resource, 1, from + records.length));
  const [behind] = idsOf(listedRecords(next.response, resource), resource);
  // Where skipping does nothing, the same page comes again.
  return behind === undefined || idsOf(records, resource).includes(behind);
}

/** Whether nothing is wrong where some pages before the end are seen with it: others may have pushed what is looked for back. */
async function isFurtherBack(session: CheckSession, resource: Resource, end: ListEnd, judge: Judge): Promise<boolean> {
  const { list, pageSize } = resource;
  if (list === undefined) return false;
  let { records, from } = end;
  for (let pages = 0; from > 0 && pages < maxPages; pages++) {
    const size = Math.min(pageSize, from);
    const { response } = await session.send(readPage(list, resource, size, from - size));
    from -= size;
    records = [...listedRecords(response, resource), ...records];
    if ((await foundBy(session, { ...end, records, from }, judge)).length === 0) return true;
  }
  return false;
}

async function foundBy(session: CheckSession, end: ListEnd, judge: Judge): Promise<Found> {
  const found: [Exchange, Complaint][] = [];
  const { send } = session;
  await judge(end, { ...session.with((exchange, complaint) => void found.push([exchange, complaint])), send });
  return found;
}

function report(session: CheckSession, found: Found): void {
  for (const [exchange, complaint] of found) session.fail(exchange, complaint);
}

/** Where the records of others stand at the end of a list. */
function othersIn(session: Session, resource: Resource, end: ListEnd): readonly [number, readonly string[]] {
  const { ledger } = session;
  return [end.from, idsOf(end.records, resource).filter((id) => !ledger.owned(resource.collection, id))];
}

function moved(session: CheckSession, { list }: Resource): void {
  if (list === undefined) return;
  const message = `The account moved: others create or remove records while the run looks, so what ${list.id} shows was not judged.`;
  session.leaveUnjudged(list, message, 'account-moved');
}
