import type { Contract } from '../../../contracts/contract/contract.ts';
import { judgeValue } from '../../../contracts/judge/judge-value.ts';
import { preview } from '../../../contracts/violations/violation.ts';
import type { Integration } from '../../../fixtures/resources/integrations/integration.ts';
import type { RecordCollection } from '../../engine/store/collection.ts';
import type { JsonRecord } from '../../engine/store/record.ts';
import { RecordError } from '../errors/record-error.ts';
import { checkJson } from './check-json.ts';
import { integrationSchema } from './names.ts';
import { type IntegrationQuery, openQuery } from './query.ts';
import { unknownFields } from './unknown-fields.ts';

/**
 * The integrations of an account, from the test's side: no request, no journal.
 *
 * What comes out is frozen; what goes in is copied. So no test changes a record by accident.
 */
export interface Integrations {
  readonly size: number;
  /** Oldest first. */
  all(): readonly Integration[];
  get(id: string): Integration | undefined;
  /**
   * Puts a record in as it is, in the place of the one with its `_id` or else at the end.
   *
   * @throws {RecordError} where it breaks the contract; nothing is changed then.
   * @example
   * integrator.integrations.put({ ...ordersToSpreadsheet, name: 'Renamed behind the scenes' });
   */
  put(record: Integration): void;
  /** Whether there was such a record. */
  delete(id: string): boolean;
  /**
   * A copy of the records as a `@msw/data` collection, for questions that `all()` would take a loop to answer.
   *
   * @throws {PackageError} where `@msw/data` is not installed: npm install --save-dev @msw/data
   * @example
   * const query = await integrator.integrations.query();
   * query.findMany((q) => q.where({ mode: 'install' }));
   */
  query(): Promise<IntegrationQuery>;
}

/** Opens the integrations of an account to a test. */
export function openIntegrations(contract: Contract, collection: () => RecordCollection): Integrations {
  return {
    get size() {
      return collection().size;
    },
    all: () => collection().all().filter(isIntegration),
    get: (id) => {
      const record = collection().get(id);
      return record !== undefined && isIntegration(record) ? record : undefined;
    },
    put: (record) => {
      checkGivenIntegration(contract, `the record ${preview(record?._id)}`, record);
      const copy = structuredClone(record);
      collection().set(copy._id, { ...copy });
    },
    delete: (id) => collection().delete(id),
    query: () => openQuery(contract, collection().all().filter(isIntegration)),
  };
}

/**
 * Checks a record that a test or a page gives: what the contract says of it, and that it has no field which the contract
 * does not name.
 *
 * @throws {RecordError} where it is no integration, or has such a field.
 */
export function checkGivenIntegration(contract: Contract, what: string, value: unknown): asserts value is Integration {
  checkJson(what, value);
  const broken = judgeValue(contract, integrationSchema, value);
  // Where a field is missing because it is misspelt, the one sentence says both.
  const told = new Set(broken.violations.map(({ suggestion }) => suggestion));
  const unknown = unknownFields(contract, integrationSchema, value);
  const others = unknown.violations.filter(({ suggestion }) => suggestion === undefined || !told.has(suggestion));
  const violations = [...broken.violations, ...others];
  if (violations.length > 0) throw new RecordError(what, violations, undefined, broken.omitted + unknown.omitted);
}

/** @throws {RecordError} where a value is no integration. */
export function checkIntegration(contract: Contract, what: string, value: unknown): asserts value is Integration {
  const { violations, omitted } = judgeValue(contract, integrationSchema, value);
  if (violations.length > 0) throw new RecordError(what, violations, undefined, omitted);
}

/** Every way into the collection checks the whole contract, so what is in it needs no second look. */
export function isIntegration(record: JsonRecord): record is JsonRecord & Integration {
  return typeof record['_id'] === 'string';
}
