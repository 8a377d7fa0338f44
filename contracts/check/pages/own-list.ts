import type { JsonObject } from '../../../spec/json/json-object.ts';
import { pageWayOf } from '../inferred/page-way.ts';
import type { OwnRecord } from '../records/own-records.ts';
import { idsOf } from '../resource/pages.ts';
import type { Resource } from '../resource/resources.ts';
import type { CheckSession } from '../session/session.ts';

/** No list without pages shows so few of its records only. */
const smallPage = 9;

/** A list without pages below a record of the run's own holds what the run has made there, and no more. */
export function isOfTheRun(
  { contract }: CheckSession,
  resource: Resource,
  records: readonly JsonObject[],
  own: readonly OwnRecord[],
): boolean {
  const { list, above = {} } = resource;
  const isBelow = Object.keys(above).length > 0;
  if (!isBelow || list === undefined || pageWayOf(contract.document, list) !== undefined) return false;
  const ids = idsOf(records, resource);
  return ids.length <= smallPage && own.every(({ id }) => ids.includes(id));
}
