import type { JsonObject } from '../../../../spec/json/json-object.ts';
import type { OwnedRecord } from '../../ledger/ledger.ts';
import { hasEvidence, isCutTag, mentionsTag, startsWithTag } from '../../ledger/tag-start.ts';
import type { RememberedRecord, UnfinishedRun } from '../../ledger/unfinished-run.ts';
import type { Resource } from '../../resource/resources.ts';
import { type AwaitedClaims, claimAwaited } from '../awaited.ts';

/** A record of an account, and what it is called. */
export interface NamedRecord extends OwnedRecord {
  /** The text of its tag field, as far as it has one. */
  readonly name: string | undefined;
}

/** What the lists show of a run. */
export interface FoundRun {
  readonly run: UnfinishedRun;
  /** Its own, by collection and id. */
  readonly own: Map<string, NamedRecord>;
  /** What names its tag elsewhere than at the start, or has an id of its ledger and does not carry the tag. */
  readonly others: Map<string, NamedRecord>;
  /** What of its ledger no list shows. */
  readonly unlisted: RememberedRecord[];
  /** Takes a record of a list. */
  see(resource: Resource, record: JsonObject): void;
  /** Says that a list is at its end; `false`: it cannot be known which record a request has made. */
  settle(resource: Resource): boolean;
  /** Whether a record is the run's own. */
  isOwn(resource: Resource, record: JsonObject): boolean;
}

/** Sorts what the lists show by whether a run has made it. */
export function createFoundRun(run: UnfinishedRun, named: ReadonlySet<string> = new Set()): FoundRun {
  const { tag } = run;
  const remembered = new Map(run.records.map((record) => [keyOf(record), record]));
  const own = new Map<string, NamedRecord>();
  const others = new Map<string, NamedRecord>();
  const awaited = new Map<string, AwaitedClaims>();

  const isOwn = ({ collection, idField, tagField }: Resource, record: JsonObject): boolean => {
    const key = keyOf({ collection, id: String(record[idField]) });
    if (startsWithTag(record[tagField], tag) || hasEvidence(record, remembered.get(key)?.evidence)) return true;
    // Somebody has looked at it, and named it; a slip of the pen must not cost a record that the run never had.
    return (
      (remembered.has(key) || isCutTag(record[tagField], tag)) &&
      named.has(`${collection.slice(1)}/${String(record[idField])}`)
    );
  };

  const claimsOf = (resource: Resource): AwaitedClaims => {
    const { collection } = resource;
    const known = awaited.get(collection);
    if (known !== undefined) return known;
    const open = run.open.filter((intent) => intent.collection === collection);
    const made = claimAwaited(resource, open, (id, evidence) => {
      const key = keyOf({ collection, id });
      const seen = others.get(key);
      if (seen === undefined) return;
      others.delete(key);
      own.set(key, seen);
      remembered.set(key, { collection, id, evidence, isLeaving: false });
    });
    awaited.set(collection, made);
    return made;
  };

  return {
    run,
    own,
    others,
    get unlisted() {
      return [...remembered.values()].filter((one) => !own.has(keyOf(one)) && !others.has(keyOf(one)));
    },
    see: (resource, record) => {
      const { collection, idField, tagField } = resource;
      const id = String(record[idField]);
      const key = keyOf({ collection, id });
      const isMine = isOwn(resource, record);
      const text = record[tagField];
      if (!isMine && !remembered.has(key) && !isCutTag(text, tag) && !mentionsTag(record, tag)) return;
      const seen = { collection, id, name: typeof text === 'string' ? text : undefined };
      // Seen twice, it may have changed; the later sight counts.
      own.delete(key);
      others.delete(key);
      (isMine ? own : others).set(key, seen);
      if (!isMine) claimsOf(resource).see(record);
    },
    settle: (resource) => claimsOf(resource).settle(),
    isOwn,
  };
}

/** By what a record is known among all. */
export function keyOf({ collection, id }: OwnedRecord): string {
  return `${collection} ${id}`;
}
