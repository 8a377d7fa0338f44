import type { Resource } from '../../resource/resources.ts';
import type { CheckPlan } from '../../session/check-plan.ts';
import type { Session } from '../../session/session.ts';
import { belowStories } from '../places/below.ts';
import { locationStories } from '../places/locations.ts';
import { versionStories } from '../places/versions.ts';
import { disagreementStories } from './agreements/disagreeing-values.ts';
import { childStories } from './children.ts';
import { danglingReferenceStories } from './dangling-references.ts';
import { deleteInUseStories } from './deletes-in-use.ts';
import { dependencyStories } from './dependencies.ts';
import { filterStories } from './filters/filters.ts';
import { sortedListStories } from './filters/sorted-lists.ts';
import { inferredReferenceStories } from './inferred-references.ts';
import { missingParentStories } from './missing-parents.ts';
import { patchStories } from './patches/patches.ts';
import { wholePatchStories } from './patches/whole-patches.ts';
import { secretStories } from './secrets.ts';
import { secretElsewhereStories } from './secrets-elsewhere.ts';
import { viewStories } from './views.ts';
import { writtenOnceStories } from './written-once.ts';

/** Stories of what a document says of a resource beyond its paths and schemas. */
type StoryMaker = (planning: Session, resource: Resource) => readonly CheckPlan[];

const makers: readonly StoryMaker[] = [
  danglingReferenceStories,
  inferredReferenceStories,
  disagreementStories,
  deleteInUseStories,
  dependencyStories,
  secretStories,
  secretElsewhereStories,
  viewStories,
  childStories,
  missingParentStories,
  filterStories,
  sortedListStories,
  writtenOnceStories,
  patchStories,
  wholePatchStories,
  locationStories,
  belowStories,
  versionStories,
];

/** What holds between the records of a resource and those of others, and what is said of single fields. */
export function relationStories(planning: Session, resource: Resource): readonly CheckPlan[] {
  return makers.flatMap((make) => make(planning, resource));
}
