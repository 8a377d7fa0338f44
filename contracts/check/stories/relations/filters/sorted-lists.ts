import { expectSuccess } from '../../../expect/expectations.ts';
import { createOwn, type OwnRecord } from '../../../records/own-records.ts';
import { idsOf } from '../../../resource/pages.ts';
import type { Resource } from '../../../resource/resources.ts';
import type { CheckPlan } from '../../../session/check-plan.ts';
import type { CheckSession, Session } from '../../../session/session.ts';
import { expectThat, story } from '../../story.ts';
import { together } from '../parts/together.ts';
import { choicesFor, textsAt } from './choices.ts';
import { askBy, type FilteredList, filteredLists, type OpenList, removeAll, shownIn } from './filtered-list.ts';

/** A list that is asked for an order shows its records by the field that is named, and the other way round behind a `-`. */
export function sortedListStories(planning: Session, resource: Resource): readonly CheckPlan[] {
  return filteredLists(planning, resource).flatMap((list) => {
    const { operation, sort } = list;
    if (sort === undefined || resource.tagField === '') return [];
    const title = `${sort} puts the list in order by ${resource.tagField}, and the other way round`;
    return [story(operation, title, (session) => lookAtOrder(session, resource, list, sort))];
  });
}

async function lookAtOrder(session: CheckSession, resource: Resource, list: FilteredList, sort: string): Promise<void> {
  const { operation } = list;
  const open = await list.open(session);
  if (open === undefined) return;
  const path = [resource.tagField];
  const choices = await choicesFor(session, resource, path);
  const made: OwnRecord[] = [];
  // The later one comes first, so that the order in which they were made is not the one that is asked for.
  for (const wish of [choices?.wishes[1], choices?.wishes[0]]) {
    const body = wish && together(open.wish, wish);
    const own = body && (await createOwn(session, resource, body));
    if (own !== undefined) made.push(own);
  }
  const ascending = inOrder(made, path);
  if (ascending === undefined) {
    const message = `The order of ${operation.id} could not be judged: no two records were made that differ in ${path[0]}.`;
    session.leaveUnjudged(operation, message);
  } else {
    await expectOrder(session, resource, list, open, [sort, resource.tagField], ascending);
    await expectOrder(session, resource, list, open, [sort, `-${resource.tagField}`], ascending.toReversed());
  }
  for (const own of made) await removeAll(session, [[resource, own]]);
  await removeAll(session, choices?.made ?? []);
  await open.close();
}

/** Two records of the run's own by a field; `undefined` where their values are the same, or there are no two. */
function inOrder([one, other]: readonly OwnRecord[], path: readonly string[]): readonly string[] | undefined {
  const [left] = textsAt(one?.record, path);
  const [right] = textsAt(other?.record, path);
  if (one === undefined || other === undefined || left === undefined || right === undefined) return undefined;
  // Services compare letters as they please; both names are the same up to where they are in plain small ones.
  return left === right ? undefined : left < right ? [one.id, other.id] : [other.id, one.id];
}

async function expectOrder(
  session: CheckSession,
  resource: Resource,
  list: FilteredList,
  open: OpenList,
  asked: readonly [parameter: string, value: string],
  wanted: readonly string[],
): Promise<void> {
  const exchange = await askBy(session, resource, list, open, [asked]);
  if (!expectSuccess(session, exchange, 'the query is valid')) return;
  const shown = idsOf(shownIn(exchange, list), resource).filter((id) => wanted.includes(id));
  if (shown.length < wanted.length) {
    const message = `The order of ${list.operation.id} could not be judged: no page was seen that holds two records of the run.`;
    return session.leaveUnjudged(list.operation, message);
  }
  const message = `${list.operation.id} must show its records in the order that ${asked[0]}=${asked[1]} asks for.`;
  expectThat(session, exchange, shown.join() === wanted.join(), `sort ${asked[0]}`, message, shown, wanted.join(', '));
}
