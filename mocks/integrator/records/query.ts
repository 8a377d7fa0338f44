import type { Collection } from '@msw/data';
import type { Contract } from '../../../contracts/contract/contract.ts';
import { packageError } from '../errors/package-error.ts';
import type { CheckedResource } from './check/check-given-record.ts';

/** The part of the Standard Schema interface that `@msw/data` asks for. */
export interface RecordStandardSchema<T> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly types?: { readonly input: T; readonly output: T };
    readonly validate: (
      value: unknown,
    ) => { readonly value: T } | { readonly issues: readonly { readonly message: string }[] };
  };
}

/** The records of a resource as a collection of `@msw/data`. */
export type RecordQuery<T> = Collection<RecordStandardSchema<T>>;

/**
 * Copies records into a collection whose schema is the contract's own. `@msw/data` is loaded at the first call.
 *
 * @throws {PackageError} where it is not installed.
 */
export async function openQuery<T extends object>(
  contract: Contract,
  resource: CheckedResource,
  records: readonly T[],
): Promise<RecordQuery<T>> {
  const { Collection } = await loadData();
  const collection: RecordQuery<T> = new Collection({ schema: standardSchema<T>(contract, resource) });
  for (const record of records) await collection.create(structuredClone(record));
  return collection;
}

async function loadData(): Promise<typeof import('@msw/data')> {
  // Within `try`: bundlers then build without the package too, and only the call fails.
  try {
    return await import('@msw/data');
  } catch (cause) {
    throw packageError('open a query', '@msw/data', cause);
  }
}

function standardSchema<T>(contract: Contract, { recordSchema }: CheckedResource): RecordStandardSchema<T> {
  const violationsOf = (value: unknown): readonly { readonly message: string }[] =>
    recordSchema === undefined ? [] : contract.checkValue(recordSchema, value);
  const isValid = (value: unknown): value is T => violationsOf(value).length === 0;
  return {
    '~standard': {
      version: 1,
      vendor: 'integrator-testkit',
      validate: (value) =>
        isValid(value) ? { value } : { issues: violationsOf(value).map(({ message }) => ({ message })) },
    },
  };
}
