import type { JsonObject } from '../../../../../spec/json/json-object.ts';
import { responseFor } from '../../../../../spec/operation/operation.ts';
import { filterTest } from '../../../../../spec/resource/choosing/filter-test.ts';
import type { Filter } from '../../../../../spec/resource/resource.ts';
import type { Exchange } from '../../../exchange/exchange-log.ts';
import { expectSuccess } from '../../../expect/expectations.ts';
import { createOwn, type OwnRecord } from '../../../records/own-records.ts';
import { idsOf } from '../../../resource/pages.ts';
import type { Resource } from '../../../resource/resources.ts';
import type { CheckSession } from '../../../session/session.ts';
import { expectThat } from '../../story.ts';
import { together } from '../parts/together.ts';
import { type Choices, choicesFor, ownText, textsAt } from './choices.ts';
import { askBy, type FilteredList, isPaged, type OpenList, removeAll, shownIn } from './filtered-list.ts';

/** A record that has both values that are asked for, and two that have one of them. */
interface Crossed {
  readonly both: OwnRecord;
  readonly first: OwnRecord;
  readonly second: OwnRecord;
  readonly isOnly: boolean;
}

type Two = readonly [Filter, Filter];

/** Asks a list by two filters at once: what it shows has to have both values. */
export async function lookThroughBoth(
  session: CheckSession,
  resource: Resource,
  list: FilteredList,
  filters: Two,
): Promise<void> {
  const open = await list.open(session);
  if (open === undefined) return;
  const choices: Choices[] = [];
  for (const filter of filters) {
    const found = await choicesFor(session, resource, filter.path);
    if (found !== undefined) choices.push(apart(filter, found));
  }
  const made = await crossed(session, resource, open, choices);
  const [both, first, second] = made;
  if (both !== undefined && first !== undefined && second !== undefined) {
    const isOnly = choices.some((one) => one.isOnly);
    await expectBoth(session, resource, list, open, filters, { both, first, second, isOnly });
  } else {
    const [one, other] = filters;
    const message = `What ${list.operation.id} shows by ${one.parameter} and ${other.parameter} together could not be judged: no records were made that differ in both.`;
    session.leaveUnjudged(list.operation, message);
  }
  for (const record of made) await removeAll(session, [[resource, record]]);
  for (const choice of choices) await removeAll(session, choice.made);
  await open.close();
}

/** The two values of a filter, the first of them such that who asks for it is not shown the other: the greater where no less is shown. */
function apart(filter: Filter, choices: Choices): Choices {
  const [one, other] = choices.wishes;
  const [asked] = textsAt(one, filter.path);
  const isShown = asked !== undefined && textsAt(other, filter.path).some(filterTest(filter, asked));
  // Of what is not less, or not more, others may have as much as they like.
  const isOnly = choices.isOnly && (filter.op === undefined || filter.op === 'in');
  return { ...choices, isOnly, wishes: isShown ? [other, one] : [one, other] };
}

async function crossed(
  session: CheckSession,
  resource: Resource,
  { wish }: OpenList,
  [a, b]: readonly Choices[],
): Promise<readonly OwnRecord[]> {
  if (a === undefined || b === undefined) return [];
  const bodies = [
    [a.wishes[0], b.wishes[0]],
    [a.wishes[0], b.wishes[1]],
    [a.wishes[1], b.wishes[0]],
  ].map((wishes) => wishes.reduce<JsonObject | undefined>((all, one) => all && together(all, one), wish));
  const made: OwnRecord[] = [];
  for (const body of bodies) {
    const own = body && (await createOwn(session, resource, body));
    if (own !== undefined) made.push(own);
  }
  return made;
}

async function expectBoth(
  session: CheckSession,
  resource: Resource,
  list: FilteredList,
  open: OpenList,
  [one, other]: Two,
  { both, first, second, isOnly }: Crossed,
): Promise<void> {
  const { operation } = list;
  const asked = [
    [one.parameter, ownText(both, second, one.path)],
    [other.parameter, ownText(both, first, other.path)],
  ].flatMap(([parameter, text]): [string, string][] =>
    parameter === undefined || text === undefined ? [] : [[parameter, text]],
  );
  const [left, right] = asked;
  if (left === undefined || right === undefined) return;
  // What each of them does alone is another question, and has a failure of its own.
  const alone = async (query: readonly [string, string], stranger: OwnRecord): Promise<boolean> => {
    const exchange = await askBy(session, resource, list, open, [query]);
    const ids = idsOf(shownIn(exchange, list), resource);
    const isThere = ids.includes(both.id) || isPaged(exchange, list);
    return exchange.response.status < 300 && isThere && !ids.includes(stranger.id);
  };
  if (!(await alone(left, second)) || !(await alone(right, first))) return;
  const exchange = await askBy(session, resource, list, open, [left, right]);
  if (isExclusive(session, exchange)) {
    const message = `What ${operation.id} shows by ${one.parameter} and ${other.parameter} together could not be judged: it does not take both.`;
    return session.leaveUnjudged(operation, message);
  }
  if (!expectSuccess(session, exchange, 'the query is valid')) return;
  const records = shownIn(exchange, list);
  const ids = idsOf(records, resource);
  const rule = `filters ${one.parameter} and ${other.parameter}`;
  const strangers = ids.filter((id) => id === first.id || id === second.id);
  const only = `${operation.id} must show only records that have both what ${one.parameter} and what ${other.parameter} asks for.`;
  expectThat(session, exchange, strangers.length === 0, rule, only, strangers, `only ${both.id}`);
  if (!ids.includes(both.id) && !isOnly && isPaged(exchange, list) && records.length > 0) {
    const message = `Whether ${operation.id} shows a record by ${one.parameter} and ${other.parameter} together could not be judged: it may be on another page.`;
    return session.leaveUnjudged(operation, message);
  }
  const all = `${operation.id} must show each record that has both what ${one.parameter} and what ${other.parameter} asks for.`;
  expectThat(session, exchange, ids.includes(both.id), rule, all, ids, both.id);
}

/** Whether a backend refuses two filters together, by a response that the document has; that no document can forbid. */
function isExclusive({ conventions }: CheckSession, { response: { status }, operation }: Exchange): boolean {
  return !conventions.isExact && [400, 422].includes(status) && responseFor(operation, status) !== undefined;
}
