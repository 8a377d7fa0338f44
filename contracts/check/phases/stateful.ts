import type { CheckPlan, PlanMaker } from '../session/check-plan.ts';
import { earlyDeleteStories } from '../stories/early-deletes.ts';
import { keyStories } from '../stories/keys/key-stories.ts';
import { lifeOfRecord } from '../stories/life-of-a-record.ts';
import { linkStories } from '../stories/links/link-stories.ts';
import { listStories } from '../stories/lists.ts';
import { pageStories } from '../stories/page-stories.ts';
import { pagingStories } from '../stories/paging.ts';
import { readingStories } from '../stories/reading.ts';
import { presentFilterStories } from '../stories/relations/filters/present-filters.ts';
import { relationStories } from '../stories/relations/relation-stories.ts';
import { shownBelowStories } from '../stories/relations/shown-below.ts';
import { viewStories } from '../stories/relations/views.ts';
import { replaceStories } from '../stories/replacing.ts';
import { serviceFieldStories } from '../stories/service-fields.ts';
import { singletonStories } from '../stories/singletons/singleton-stories.ts';
import { noUntrackedPlan } from './untracked-records.ts';

/** What holds from one request to the next. */
export const statefulPlans: PlanMaker = (session) => {
  const { judged, conventions } = session;
  const ofRecords = judged.flatMap((resource): CheckPlan[] => [
    ...readingStories(resource, conventions),
    ...(resource.create === undefined || resource.remove === undefined
      ? [...viewStories(session, resource), ...(resource.create === undefined ? presentFilterStories(resource) : [])]
      : [
          ...lifeOfRecord(resource, conventions),
          ...serviceFieldStories(resource, conventions),
          ...replaceStories(session, resource, conventions),
          ...listStories(resource, conventions),
          ...linkStories(session, resource),
          ...earlyDeleteStories(resource),
          ...pageStories(session, resource),
          ...relationStories(session, resource),
          ...shownBelowStories(session, resource),
        ]),
    ...pagingStories(resource).filter(({ writes }) => !writes || resource.create !== undefined),
    ...noUntrackedPlan('stateful', resource),
  ]);
  return [...ofRecords, ...keyStories(session), ...singletonStories(session)];
};
