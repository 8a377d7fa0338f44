import { isRecord } from '../../../spec/document/document.ts';
import type { JsonObject } from '../../../spec/json/json-object.ts';
import type { Contract } from '../../contract/contract.ts';
import type { ReceivedResponse, RequestDraft } from '../exchange/exchange-log.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { evidenceIn, hasEvidence, startsWithTag } from '../ledger/tag-start.ts';
import { listedRecords } from '../resource/pages.ts';
import { placedAt } from '../resource/placed-resources.ts';
import { isBelowRecord, type Resource, resourceOf } from '../resource/resources.ts';
import { lookAt } from './look-at.ts';
import { isOwnKey, isOwnRequest } from './own-requests.ts';
import type { OwnershipBasis } from './ownership-basis.ts';

/**
 * Why a write must not be sent: its record is not the run's, does not look like it any more, cannot be looked at just
 * now, or has an id that the run's record had before it was removed.
 */
export type Objection = 'foreign' | 'changed' | 'unseen' | 'given away';

/** Knows which records are the run's own. The word of a backend under test is not enough: it may name another's id. */
export interface Ownership {
  /** Remembers whose the records of a response are. */
  see(resource: Resource, response: ReceivedResponse): void;
  /** Remembers whose a record of a list is. */
  seeRecord(resource: Resource, record: JsonObject): void;
  /**
   * Takes an id that a creation returned for the run's own; `false` where it was somebody else's before. `record`: what
   * the creation returned, which may show by what it is known.
   */
  claim(resource: Resource, id: string, record?: unknown): boolean;
  /** Takes an id for somebody else's, for good. */
  exclude(resource: Resource, id: string): void;
  /** Whether the id is somebody else's. */
  isForeign(resource: Resource, id: string): boolean;
  /** Why a write must not go there; looks at the record where it was not seen as the run's own just now. */
  objectionTo(draft: RequestDraft): Promise<Objection | undefined>;
  /** Whether a record is the run's own: its tag field starts with the tag, it is as its creation returned it, or only its id can say. */
  isOwn(resource: Resource, record: JsonObject): boolean;
  /** The ids that were seen with the run's tag though no creation returned them. */
  untracked(resource: Resource): readonly string[];
}

/** How many requests ago a record may have been seen for what is written to it; a deletion looks each time. */
const freshFor = 8;

/** Makes the memory of whose record is whose. */
export function createOwnership({ contract, client, resources, ledger, recycleBin }: OwnershipBasis): Ownership {
  const foreign = new Set<string>();
  /** When each record was seen as the run's own: after how many requests. */
  const sights = new Map<string, number>();
  const tagged = new Map<string, Set<string>>();
  const isOwn = (resource: Resource, record: JsonObject): boolean => isOfRun(ledger, resource, record);

  function seeRecord(resource: Resource, record: JsonObject): void {
    const id = record[resource.idField];
    if (typeof id !== 'string' && typeof id !== 'number') return;
    const at = key(resource, String(id));
    if (!isOwn(resource, record)) {
      sights.delete(at);
      // What the run made, and does not look like it any more, is left alone, but was not there before the run.
      if (!ledger.owned(resource.collection, String(id)) && !isAwaited(ledger, resource, record)) foreign.add(at);
    } else if (!foreign.has(at)) {
      sights.set(at, client.sent);
      const ids = tagged.get(resource.collection) ?? new Set();
      tagged.set(resource.collection, ids.add(String(id)));
    }
  }

  async function objectionOf(resource: Resource, id: string, isDeletion: boolean): Promise<Objection | undefined> {
    const at = key(resource, id);
    const seen = sights.get(at);
    const isFresh = seen !== undefined && client.sent - seen <= freshFor;
    if (resource.read === undefined || (isFresh && !isDeletion)) return undefined;
    const look = await lookAt(client, resource, id, (record) => isOwn(resource, record));
    // What is not there cannot be anybody else's.
    if (look.seen === 'gone') return undefined;
    if (look.seen === 'own') {
      // Once it is deleted, the next write to its id has to look again.
      if (isDeletion) sights.delete(at);
      else sights.set(at, client.sent);
      return undefined;
    }
    sights.delete(at);
    if (look.seen === 'nothing' && (look.status ?? 0) > 299) return 'unseen';
    return look.seen === 'changed' && !ledger.holds(resource.collection, id) ? 'given away' : 'changed';
  }

  return {
    see: (resource, response) => {
      for (const record of recordsIn(response, resource)) seeRecord(resource, record);
    },
    seeRecord,
    claim: (resource, id, record) => {
      if (foreign.has(key(resource, id))) {
        ledger.disowned(resource.collection, id);
        return false;
      }
      ledger.created(resource.collection, id, evidenceIn(record, resource.tagField, ledger.tag));
      return true;
    },
    exclude: (resource, id) => void foreign.add(key(resource, id)),
    isForeign: (resource, id) => foreign.has(key(resource, id)),
    objectionTo: async (draft) => {
      const { operation, pathParameters, makes } = draft;
      // What makes a record without naming any goes to none that is there.
      if (makes?.of !== undefined && !operation.path.includes('{')) return undefined;
      // What a client gives its id carries the tag of the run in that.
      if (isOwnKey(contract, ledger.tag, operation, pathParameters)) return undefined;
      const about = resourceOf(resources, operation);
      if (about === undefined)
        return isOwnRequest({ contract, recycleBin, resources, ledger }, draft) ? undefined : 'foreign';
      const resource = placedAt(about, pathParameters);
      if (!standsBelowOwn(ledger, resources, resource, pathParameters)) return 'foreign';
      if (!isBelowRecord(resource, operation)) return resource.create === operation ? undefined : 'foreign';
      const id = pathParameters?.[resource.idParameter] ?? '';
      if (foreign.has(key(resource, id))) return 'foreign';
      if (ledger.owned(resource.collection, id)) return objectionOf(resource, id, operation === resource.deletion);
      return isMalformed(contract, resource, id) ? undefined : 'foreign';
    },
    isOwn,
    untracked: (resource) => {
      const ids = [...(tagged.get(resource.collection) ?? [])];
      return ids.filter((id) => !ledger.owned(resource.collection, id) && !foreign.has(key(resource, id)));
    },
  };
}

/** The records that a response lists, or the one that it has. */
function recordsIn(response: Parameters<Ownership['see']>[1], resource: Resource): readonly JsonObject[] {
  const listed = listedRecords(response, resource);
  return listed.length === 0 && isRecord(response.value) ? [response.value] : listed;
}

function key({ collection }: Resource, id: string): string {
  return `${collection} ${id}`;
}

/** Whether what is above is of the run's own making; a request goes nowhere else. */
function standsBelowOwn(
  ledger: Ledger,
  resources: readonly Resource[],
  { above }: Resource,
  pathParameters: RequestDraft['pathParameters'],
): boolean {
  return Object.entries(above ?? {}).every(([name, id]) =>
    resources.some((one) => one.idParameter === name && ledger.owned(placedAt(one, pathParameters).collection, id)),
  );
}

function isOfRun(ledger: Ledger, { tagField, collection, idField }: Resource, record: JsonObject): boolean {
  if (tagField === '') return ledger.isThere(collection, String(record[idField]));
  return (
    startsWithTag(record[tagField], ledger.tag) ||
    hasEvidence(record, ledger.evidence(collection, String(record[idField])))
  );
}

/**
 * Whether a record may be what a request of another check makes just now, and is not entered yet; or what one has made
 * that was refused, where no field starts with the tag by which a clean-up would find it.
 */
function isAwaited(ledger: Ledger, { tagField, collection, idField }: Resource, record: JsonObject): boolean {
  return (
    ledger.named(collection, String(record[idField])) ||
    ledger.open.some(
      (intent) => intent.collection === collection && (tagField === '' || hasEvidence(record, intent.evidence)),
    ) ||
    (tagField === '' &&
      ledger.refused.some((intent) => intent.collection === collection && hasEvidence(record, intent.evidence)))
  );
}

/** Whether an id is one that no record can have, by the document. */
export function isMalformed(contract: Contract, { read, replace, remove, idParameter }: Resource, id: string): boolean {
  const operation = read ?? replace ?? remove;
  const schema = operation?.parameters.find(({ name, in: place }) => place === 'path' && name === idParameter)?.schema;
  return schema !== undefined && contract.checkValue(schema, id).length > 0;
}
