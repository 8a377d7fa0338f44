import { meaningOf } from '../../../../../spec/resource/choosing/filter-test.ts';
import { pathText } from '../../../../../spec/resource/field-path.ts';
import type { Filter } from '../../../../../spec/resource/resource.ts';
import { inferredIn } from '../../../inferred/inferred.ts';
import type { Resource } from '../../../resource/resources.ts';
import type { CheckPlan } from '../../../session/check-plan.ts';
import type { Session } from '../../../session/session.ts';
import { restsOn, story } from '../../story.ts';
import { filteredLists } from './filtered-list.ts';
import { lookWithout } from './left-out.ts';
import { lookThrough } from './one-filter.ts';
import { lookThroughBoth } from './two-filters.ts';

/** A filter leaves only the records whose field has the value that is asked for, in lists and in views, alone or beside another. */
export function filterStories(planning: Session, resource: Resource): readonly CheckPlan[] {
  return filteredLists(planning, resource).flatMap((list) => {
    const { operation } = list;
    const filters = list.filters.filter(({ op }) => op !== 'with');
    const leftOut = list.filters.filter(({ op }) => op === 'with');
    const single = filters.map((filter) =>
      restsOn(
        inferredIn(resource, [filter]),
        story(
          operation,
          `the filter ${filter.parameter} shows the records ${wordsOf(filter)}, and no other`,
          (session) => lookThrough(session, resource, list, filter),
        ),
      ),
    );
    // Each filter stands beside the next one: what forgets a filter forgets it there too.
    const both = filters.flatMap((filter, index) => {
      const next = filters[index + 1];
      if (next === undefined || pathText(next.path) === pathText(filter.path)) return [];
      return [
        restsOn(
          inferredIn(resource, [filter, next]),
          story(operation, `${filter.parameter} and ${next.parameter} together show what has both`, (session) =>
            lookThroughBoth(session, resource, list, [filter, next]),
          ),
        ),
      ];
    });
    const shown = leftOut.map((filter) =>
      story(
        operation,
        `what has ${pathText(filter.path)} is shown where ${filter.parameter} is true alone`,
        (session) => lookWithout(session, resource, list, filter),
      ),
    );
    return [...single, ...both, ...shown];
  });
}

/** Which records a filter shows: those with that colour, or whose size is no less than what it asks for. */
function wordsOf(filter: Filter): string {
  const field = pathText(filter.path);
  return filter.op === undefined ? `with that ${field}` : `whose ${field} is ${meaningOf(filter)}`;
}
