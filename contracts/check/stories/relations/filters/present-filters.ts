import { isRecord } from '../../../../../spec/document/document.ts';
import type { JsonObject } from '../../../../../spec/json/json-object.ts';
import type { Operation } from '../../../../../spec/operation/operation.ts';
import { filterTest, meaningOf } from '../../../../../spec/resource/choosing/filter-test.ts';
import { pathText } from '../../../../../spec/resource/field-path.ts';
import type { Filter } from '../../../../../spec/resource/resource.ts';
import { expectSuccess } from '../../../expect/expectations.ts';
import { inferredIn } from '../../../inferred/inferred.ts';
import { readRecord } from '../../../records/own-records.ts';
import { idsOf, listedRecords } from '../../../resource/pages.ts';
import type { Resource } from '../../../resource/resources.ts';
import type { CheckPlan } from '../../../session/check-plan.ts';
import type { CheckSession } from '../../../session/session.ts';
import { expectThat, restsOn, story } from '../../story.ts';
import { largestPageOf } from '../parts/largest-page.ts';
import { textsAt } from './choices.ts';
import { isPaged } from './filtered-list.ts';

/**
 * The filters of records that no run can make, by those that are there: what is shown fits, and a record that fits is
 * shown. Nothing is written.
 */
export function presentFilterStories(resource: Resource): readonly CheckPlan[] {
  const { list, filters, parent } = resource;
  if (list === undefined || parent !== undefined) return [];
  return filters
    .filter(({ op }) => op !== 'with')
    .map((filter) => ({
      ...restsOn(
        inferredIn(resource, [filter]),
        story(list, `the filter ${filter.parameter} shows what fits, of the records that are there`, (session) =>
          lookAtPresent(session, resource, list, filter),
        ),
      ),
      writes: false,
    }));
}

async function lookAtPresent(
  session: CheckSession,
  resource: Resource,
  operation: Operation,
  filter: Filter,
): Promise<void> {
  const { parameter, path } = filter;
  const largest = largestPageOf(operation, resource);
  const all = listedRecords((await session.send({ operation, query: largest })).response, resource);
  const chosen = all.find((record) => textsAt(record, path).length > 0);
  const [asked] = textsAt(chosen, path);
  if (chosen === undefined || asked === undefined) return;
  const fits = filterTest(filter, asked);
  const isFitting = (record: unknown): boolean => textsAt(record, path).some(fits);
  const exchange = await session.send({ operation, query: [[parameter, asked], ...largest] });
  if (!expectSuccess(session, exchange, 'the query is valid')) return;
  const records = listedRecords(exchange.response, resource);
  const strangers = records.filter((record) => textsAt(record, path).length > 0 && !isFitting(record));
  const rule = `filter ${parameter}`;
  const only = `${operation.id} must show only records whose ${pathText(path)} is ${meaningOf(filter)}.`;
  expectThat(
    session,
    exchange,
    strangers.length === 0,
    rule,
    only,
    idsOf(strangers, resource),
    `none but for ${asked}`,
  );
  const id = String(chosen[resource.idField]);
  const isShown = (record: JsonObject): boolean => String(record[resource.idField]) === id;
  const place = resource.recordsAt;
  if (records.some(isShown) || (isPaged(exchange, { operation, place }) && records.length > 0)) return;
  // It may have changed meanwhile, or be gone.
  const read = await readRecord(session, resource, id);
  const now = read?.response.value;
  if (read === undefined || read.response.status >= 300 || !isRecord(now) || !isFitting(now)) return;
  const missing = `${operation.id} must show each record whose ${pathText(path)} is ${meaningOf(filter)}.`;
  expectThat(session, exchange, false, rule, missing, idsOf(records, resource), id);
}
