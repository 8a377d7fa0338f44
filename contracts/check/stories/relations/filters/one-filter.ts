import type { JsonObject } from '../../../../../spec/json/json-object.ts';
import { filterTest, meaningOf } from '../../../../../spec/resource/choosing/filter-test.ts';
import { pathText, valuesAt } from '../../../../../spec/resource/field-path.ts';
import type { Filter } from '../../../../../spec/resource/resource.ts';
import { schemaAt } from '../../../../../spec/schema/schema.ts';
import { expectSuccess } from '../../../expect/expectations.ts';
import { createOwn, type OwnRecord } from '../../../records/own-records.ts';
import { idsOf } from '../../../resource/pages.ts';
import type { Resource } from '../../../resource/resources.ts';
import type { CheckSession } from '../../../session/session.ts';
import { expectThat } from '../../story.ts';
import { expectHidden } from '../parts/hidden-secret.ts';
import { type SentSecret, sentSecrets } from '../parts/sent-secret.ts';
import { together } from '../parts/together.ts';
import { choicesFor, ownText, sentPointer, textsAt } from './choices.ts';
import { askBy, type FilteredList, isPaged, type OpenList, removeAll, shownIn } from './filtered-list.ts';

/** Records that differ in the field of a filter. */
interface Differing {
  readonly own: OwnRecord;
  readonly other: OwnRecord;
  /** One without the field, where there can be one. */
  readonly blank: OwnRecord | undefined;
  readonly isOnly: boolean;
  /** A secret that each of them holds. */
  readonly secret: SentSecret | undefined;
}

/** Asks a list by one filter, for each of two values: a filter for `false` or 0 is easily taken for none. */
export async function lookThrough(
  session: CheckSession,
  resource: Resource,
  list: FilteredList,
  filter: Filter,
): Promise<void> {
  const { operation } = list;
  const { parameter, path } = filter;
  const open = await list.open(session);
  if (open === undefined) return;
  const choices = await choicesFor(session, resource, path);
  const [secret] = sentSecrets(session, resource);
  const wish = withSecret(open, secret);
  const make = (more: JsonObject): Promise<OwnRecord | undefined> | undefined => {
    const body = together(wish, more) ?? together(open.wish, more);
    return body && createOwn(session, resource, body);
  };
  const own = choices && (await make(choices.wishes[0]));
  const other = choices && (await make(choices.wishes[1]));
  if (choices === undefined || own === undefined || other === undefined || ownText(own, other, path) === undefined) {
    const message = `What ${operation.id} shows by ${parameter} could not be judged: no two records were made that differ in ${pathText(path)}.`;
    session.leaveUnjudged(operation, message);
  } else {
    const blank = await make({});
    // Of what is not less, or not more, others may have as much as they like.
    const isOnly = choices.isOnly && (filter.op === undefined || filter.op === 'in');
    const differing = { own, other, blank: isBlank(blank, filter) ? blank : undefined, isOnly, secret };
    await expectChosen(session, resource, list, open, filter, differing);
    await expectChosen(session, resource, list, open, filter, { ...differing, own: other, other: own });
    if (blank !== undefined) await removeAll(session, [[resource, blank]]);
  }
  for (const one of [own, other]) if (one !== undefined) await removeAll(session, [[resource, one]]);
  await removeAll(session, choices?.made ?? []);
  await open.close();
}

function withSecret({ wish }: OpenList, secret: SentSecret | undefined): JsonObject {
  return (secret && together(wish, secret.wish)) ?? wish;
}

/** Whether a record says nothing in the field of a filter. */
function isBlank(record: OwnRecord | undefined, { path }: Filter): boolean {
  return valuesAt(record?.record, path).every(({ value }) => value === null || value === undefined);
}

/** Whether a value may be meant where nothing is said: a default, or the plainest of its kind. */
function isImplied(session: CheckSession, resource: Resource, { path }: Filter, text: string): boolean {
  const pointer = sentPointer(session, resource, path);
  const usual = pointer === undefined ? undefined : schemaAt(session.contract.document, pointer).keywords['default'];
  return ['', '0', 'false', 'null', String(usual)].includes(text);
}

async function expectChosen(
  session: CheckSession,
  resource: Resource,
  list: FilteredList,
  open: OpenList,
  filter: Filter,
  { own, other, blank, isOnly, secret }: Differing,
): Promise<void> {
  const { operation } = list;
  const { parameter, path } = filter;
  const asked = ownText(own, other, path);
  if (asked === undefined) return;
  const fits = filterTest(filter, asked);
  const isFitting = ({ record }: OwnRecord): boolean => textsAt(record, path).some(fits);
  const exchange = await askBy(session, resource, list, open, [[parameter, asked]]);
  if (!expectSuccess(session, exchange, 'the query is valid')) return;
  const records = shownIn(exchange, list);
  const idIn = (record: JsonObject): string => String(record[resource.idField]);
  const wrong = [
    ...(isFitting(other) ? [] : [other.id]),
    ...(blank === undefined || isImplied(session, resource, filter, asked) ? [] : [blank.id]),
  ];
  const strangers = records.filter((record) => {
    const held = textsAt(record, path);
    return wrong.includes(idIn(record)) || (held.length > 0 && !held.some(fits));
  });
  const rule = `filter ${parameter}`;
  const meant = meaningOf(filter);
  const only = `${operation.id} must show only records whose ${pathText(path)} is ${meant}.`;
  const none = `no record whose ${pathText(path)} is not, or that has none`;
  expectThat(session, exchange, strangers.length === 0, rule, only, idsOf(strangers, resource), none);
  const wanted = isFitting(other) ? [own.id, other.id] : [own.id];
  const shown = records.filter((record) => wanted.includes(idIn(record)));
  if (secret !== undefined)
    for (const record of shown) expectHidden(session, { exchange, record }, secret.field, secret.value);
  if (shown.length < wanted.length && !isOnly && isPaged(exchange, list) && records.length > 0) {
    const message = `Whether ${operation.id} shows a record by ${parameter} could not be judged: it may be on another page.`;
    return session.leaveUnjudged(operation, message);
  }
  const all = `${operation.id} must show each record whose ${pathText(path)} is ${meant}.`;
  expectThat(
    session,
    exchange,
    shown.length === wanted.length,
    rule,
    all,
    idsOf(records, resource),
    wanted.join(' and '),
  );
}
