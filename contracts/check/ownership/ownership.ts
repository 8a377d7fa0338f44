import { isRecord } from '../../../spec/document.ts';
import type { Contract } from '../../contract.ts';
import type { Client } from '../client.ts';
import type { ReceivedAnswer, RequestDraft } from '../exchange-log.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { listedRecords, readPage } from '../pages.ts';
import { isBelowRecord, type Resource } from '../resources.ts';
import { tagMarks } from '../values/tag-text.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** Knows which records are the run's own. The word of a backend under test is not enough: it may name another's id. */
export interface Ownership {
  /** Remembers whose the records of an answer are. */
  see(resource: Resource, answer: ReceivedAnswer): void;
  /** Takes an id that a creation answered for the run's own; `false` where it was somebody else's before. */
  claim(resource: Resource, id: string): boolean;
  /** Takes an id for somebody else's, for good. */
  exclude(resource: Resource, id: string): void;
  /** Whether the id is somebody else's. */
  isForeign(resource: Resource, id: string): boolean;
  /** Whether a write may go there; looks at the record where it was not seen with the run's tag yet. */
  mayWrite(draft: RequestDraft): Promise<boolean>;
  /** Whether a record carries the run's tag, in whatever field. */
  isTagged(record: unknown): boolean;
  /** The ids that were seen with the run's tag though no creation answered them. */
  strays(resource: Resource): readonly string[];
}

/** How many pages are looked through for what is there before the run. */
const mostPages = 10;

/** Makes the memory of whose record is whose. */
export function createOwnership(
  contract: Contract,
  client: Client,
  resources: readonly Resource[],
  ledger: Ledger,
): Ownership {
  const foreign = new Set<string>();
  const confirmed = new Set<string>();
  const tagged = new Map<string, Set<string>>();
  const marks = tagMarks.map((mark) => `${JSON.stringify(ledger.tag).slice(1, -1)}${mark}`.toLowerCase());
  const key = ({ collection }: Resource, id: string): string => `${collection} ${id}`;
  const isTagged = (record: unknown): boolean => {
    const text = (JSON.stringify(record) ?? '').toLowerCase();
    return marks.some((mark) => text.includes(mark));
  };

  function seeRecord(resource: Resource, record: JsonObject): void {
    const id = record[resource.idField];
    if (typeof id !== 'string' && typeof id !== 'number') return;
    const at = key(resource, String(id));
    if (!isTagged(record)) {
      // Once seen with the tag, a record stays the run's own, also where a backend spoils it later.
      if (!ledger.owned(resource.collection, String(id))) foreign.add(at);
    } else if (!foreign.has(at)) {
      confirmed.add(at);
      const ids = tagged.get(resource.collection) ?? new Set();
      tagged.set(resource.collection, ids.add(String(id)));
    }
  }

  async function isConfirmed(resource: Resource, id: string): Promise<boolean> {
    if (confirmed.has(key(resource, id))) return true;
    if (resource.read === undefined) return true;
    const { answer } = await client.send({ operation: resource.read, pathParameters: { [resource.idParameter]: id } });
    // What is not there cannot be anybody else's.
    if (answer.status === 404 || answer.status === 410) return true;
    const isOwn = isRecord(answer.value) && String(answer.value[resource.idField]) === id && isTagged(answer.value);
    if (isOwn) confirmed.add(key(resource, id));
    return isOwn;
  }

  return {
    see: (resource, answer) => {
      const listed = listedRecords(answer, resource);
      if (listed.length > 0) for (const record of listed) seeRecord(resource, record);
      else if (isRecord(answer.value)) seeRecord(resource, answer.value);
    },
    claim: (resource, id) => {
      if (foreign.has(key(resource, id))) return false;
      ledger.created(resource.collection, id);
      return true;
    },
    exclude: (resource, id) => void foreign.add(key(resource, id)),
    isForeign: (resource, id) => foreign.has(key(resource, id)),
    mayWrite: async ({ operation, pathParameters }) => {
      const resource = resources.find((one) => isBelowRecord(one, operation));
      if (resource === undefined) return resources.some(({ create }) => create === operation);
      const id = pathParameters?.[resource.idParameter] ?? '';
      if (foreign.has(key(resource, id))) return false;
      if (!ledger.owned(resource.collection, id)) return isMalformed(contract, resource, id);
      return isConfirmed(resource, id);
    },
    isTagged,
    strays: (resource) => {
      const ids = tagged.get(resource.collection) ?? new Set<string>();
      return [...ids].filter((id) => !ledger.owned(resource.collection, id) && !foreign.has(key(resource, id)));
    },
  };
}

/** Whether an id is one that no record can have, by the document. */
export function isMalformed(contract: Contract, { read, replace, remove, idParameter }: Resource, id: string): boolean {
  const operation = read ?? replace ?? remove;
  const schema = operation?.parameters.find(({ name, in: place }) => place === 'path' && name === idParameter)?.schema;
  return schema !== undefined && contract.checkValue(schema, id).length > 0;
}

/** The ids that are there before the run: none of them can become its own. */
export async function idsBefore(
  client: Client,
  resource: Resource,
  ownership: Ownership,
): Promise<{ readonly foreign: readonly string[]; readonly tagged: number }> {
  const foreign: string[] = [];
  let tagged = 0;
  const { list, paging, pageSize } = resource;
  for (let at = 0; list !== undefined && at < mostPages; at++) {
    const { answer } = await client.send(readPage(list, resource, pageSize, at * pageSize));
    const records = listedRecords(answer, resource);
    for (const record of records) {
      foreign.push(String(record[resource.idField]));
      if (ownership.isTagged(record)) tagged += 1;
    }
    if (paging === undefined || records.length < pageSize) break;
  }
  return { foreign, tagged };
}
