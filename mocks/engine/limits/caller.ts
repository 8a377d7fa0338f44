import { type AccessLevel, reaches } from '../../../spec/resource/access/access-levels.ts';
import type { Resource } from '../../../spec/resource/resource.ts';
import type { AccountInCall } from '../account/transaction/transaction.ts';
import type { Access } from '../rules/access.ts';
import type { RecordCollection } from '../store/collection.ts';
import type { JsonRecord } from '../store/record.ts';
import { createEnvironmentTest, environmentField, type IsInEnvironment } from './places/environments.ts';
import { createLevels, type LevelOf, type LevelWords } from './record-levels.ts';
import { SeenAccount } from './seen/account.ts';
import type { Sight } from './seen/seen-collection.ts';

/** What a document says of access to its records. */
export interface AccessWords extends LevelWords {
  readonly resources: readonly Resource[];
  /** The resource of the records below a path. */
  readonly resourceAt: (path: string) => Resource | undefined;
}

/** A record that was written for a caller. */
export interface WrittenFor {
  readonly resource: Resource;
  readonly collection: RecordCollection;
  readonly id: string;
  /** Whether the caller might have written it as it was. */
  readonly mightWrite: boolean;
  readonly isNew: boolean;
}

/** One call of somebody who may not do everything: what is there for it, and what it has written. */
export interface Caller {
  readonly account: SeenAccount;
  /** The ids of the records that were asked for, are there, and are hidden for want of access. */
  readonly hidden: ReadonlySet<string>;
  readonly written: readonly WrittenFor[];
  readonly isInEnvironment: IsInEnvironment;
  readonly levelOf: LevelOf;
}

/** Makes what a caller has of an account in a call. */
export function createCaller(words: AccessWords, access: Access, account: AccountInCall, needed: AccessLevel): Caller {
  const { resources, environments, resourceAt } = words;
  const { whole } = account;
  const { environment } = access;
  const hidden = new Set<string>();
  const written: WrittenFor[] = [];
  const levelOf = createLevels(whole, resources, words, access);
  const isInEnvironment: IsInEnvironment =
    environment === undefined || environments === undefined
      ? () => true
      : createEnvironmentTest(whole, resources, environments.name, environment);

  const sightOf = (path: string, collection: RecordCollection): Sight | undefined => {
    const resource = resourceAt(path);
    if (resource === undefined) return undefined;
    const field = environments && environmentField(resource, environments.name);
    const placed = (id: string): { resource: Resource; collection: RecordCollection; id: string } => ({
      resource,
      collection,
      id,
    });
    return {
      isThere: (id, record) => {
        if (!isInEnvironment(resource, collection, record)) return false;
        // What it is for is in the path of a call; what that works with is nobody's business.
        if (access.only !== undefined || levelOf(placed(id), record).level !== undefined) return true;
        hidden.add(id);
        return false;
      },
      isListed: (id, record) => isInEnvironment(resource, collection, record) && levelOf(placed(id), record).isListed,
      written: (record) =>
        environment === undefined || field === undefined ? record : inside(record, field, environment.id),
      onWrite: (id, before) => {
        const mightWrite = before === undefined || reaches(levelOf(placed(id), before).level, needed);
        written.push({ ...placed(id), mightWrite, isNew: before === undefined });
      },
    };
  };

  return { account: new SeenAccount(account, sightOf), hidden, written, isInEnvironment, levelOf };
}

function inside(record: JsonRecord, field: string, environment: string): JsonRecord {
  return record[field] === environment ? record : { ...record, [field]: environment };
}
