import type { Contract } from '../../../contracts/contract/contract.ts';
import { preview } from '../../../contracts/violations/violation.ts';
import { isRecord } from '../../../spec/document/document.ts';
import type { Resource } from '../../../spec/resource/resource.ts';
import type { MockAccount } from '../../engine/account/account.ts';
import type { RecordCollection } from '../../engine/store/collection.ts';
import type { JsonRecord } from '../../engine/store/record.ts';
import { checkGivenRecord, idOf } from './check/check-given-record.ts';
import { openQuery, type RecordQuery } from './query.ts';
import { pathOfRecord, pathsOf } from './record-paths.ts';

/** The records of one resource of an account, as whoever has the account sees and changes them. */
export interface RecordsFace<T extends object = JsonRecord> {
  readonly size: number;
  /** Oldest first. */
  all(): readonly T[];
  get(id: string): T | undefined;
  /**
   * Puts a record in as it is, in the place of the one with its id or else at the end.
   *
   * @throws {RecordError} where it breaks the contract; nothing is changed then.
   * @example
   * integrator.integrations.put({ ...ordersToSpreadsheet, name: 'Renamed behind the scenes' });
   */
  put(record: T): void;
  /** Whether there was such a record. */
  delete(id: string): boolean;
}

/**
 * The records of one resource of an account, from the test's side: no request, no journal.
 *
 * What comes out is frozen; what goes in is copied. So no test changes a record by accident.
 */
export interface Records<T extends object = JsonRecord> extends RecordsFace<T> {
  /**
   * A copy of the records as a `@msw/data` collection, for questions that `all()` would take a loop for.
   *
   * @throws {PackageError} where `@msw/data` is not installed: npm install --save-dev @msw/data
   * @example
   * const query = await integrator.integrations.query();
   * query.findMany((q) => q.where({ mode: 'install' }));
   */
  query(): Promise<RecordQuery<T>>;
}

/** The part of an account that its records are reached by. */
export type RecordsAccount = Pick<MockAccount, 'collection' | 'records' | 'step'>;

/** Opens the records of a resource of an account to a test, which sees each as `shown` makes it. */
export function openRecords(
  contract: Contract,
  resource: Resource,
  account: RecordsAccount,
  shown: (record: JsonRecord) => JsonRecord = (record) => record,
): Records {
  const collections = (): readonly RecordCollection[] =>
    pathsOf(resource, account).map((path) => account.collection(path));
  const holding = (id: string): RecordCollection | undefined => collections().find((collection) => collection.has(id));
  const all = (): JsonRecord[] => collections().flatMap((collection) => collection.all().map(shown));
  return {
    get size() {
      return collections().reduce((sum, { size }) => sum + size, 0);
    },
    all,
    get: (id) => {
      const record = holding(id)?.get(id);
      return record && shown(record);
    },
    put: (record) => {
      const given: unknown = record;
      const id = resource.idField !== undefined && isRecord(given) ? given[resource.idField] : undefined;
      checkGivenRecord(contract, resource, `the record ${preview(id)}`, record);
      const copy = structuredClone(record);
      const key = idOf(resource, copy);
      (holding(key) ?? account.collection(pathOfRecord(resource, copy))).set(key, { ...copy });
    },
    delete: (id) => holding(id)?.delete(id) ?? false,
    query: () => openQuery(contract, resource, all()),
  };
}
