import { type AccessLevel, accessLevels, reaches } from '../../../spec/resource/access/access-levels.ts';
import type { AccessRoot } from '../../../spec/resource/access/access-words.ts';
import type { Resource } from '../../../spec/resource/resource.ts';
import type { RecordPlaces } from '../references/resource-collections.ts';
import type { Access } from '../rules/access.ts';
import type { JsonRecord } from '../store/record.ts';
import { createBelonging, type PlacedRecord } from './places/belonging.ts';

/** What a caller may do with a record. */
export interface RecordLevel {
  /** `undefined` where it may not even read it. */
  readonly level: AccessLevel | undefined;
  /** Whether lists show it to the caller. */
  readonly isListed: boolean;
  /** Whether it belongs to nothing to which access could be given: who knows its id may use it. */
  readonly isFree: boolean;
}

/** What of a document levels go by. */
export interface LevelWords {
  readonly root: AccessRoot | undefined;
  /** The resource whose records are environments: everybody may know which there are. */
  readonly environments: Resource | undefined;
}

/** Tells what a caller may do with a record. */
export type LevelOf = (placed: PlacedRecord, record: JsonRecord) => RecordLevel;

/** The most that a caller may do anywhere. */
export function highestLevel({ level, granted, only }: Access): AccessLevel | undefined {
  return highest([level, ...(granted?.values() ?? []), ...(only === undefined ? [] : ['manage' as const])]);
}

/** Makes what tells what a caller may do with the records of an account as it is now. */
export function createLevels(
  account: RecordPlaces,
  resources: readonly Resource[],
  { root, environments }: LevelWords,
  access: Access,
): LevelOf {
  const { level, granted, only } = access;
  const usual: RecordLevel = { level, isListed: level !== undefined, isFree: false };
  if (only !== undefined) {
    return ({ resource: { name }, id }) => {
      const isIn = only.get(name)?.has(id) ?? true;
      return { level: isIn ? 'manage' : undefined, isListed: isIn, isFree: false };
    };
  }
  if (granted === undefined || root === undefined) return () => usual;
  const belonging = createBelonging(account, resources, root);
  const free: RecordLevel = { level: highestLevel(access), isListed: level !== undefined, isFree: true };
  return (placed, record) => {
    if (placed.resource === environments) return { ...free, isListed: true };
    const ids = belonging(placed, record);
    if (ids.size === 0) return free;
    const found = highest([level, ...[...ids].map((id) => granted.get(id))]);
    return { level: found, isListed: found !== undefined, isFree: false };
  };
}

function highest(levels: readonly (AccessLevel | undefined)[]): AccessLevel | undefined {
  return accessLevels.findLast((one) => levels.some((level) => level !== undefined && reaches(level, one)));
}
