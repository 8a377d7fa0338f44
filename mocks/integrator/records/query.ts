import type { Collection } from '@msw/data';
import type { Contract } from '../../../contracts/contract/contract.ts';
import type { Integration } from '../../../fixtures/resources/integrations/integration.ts';
import { packageError } from '../errors/package-error.ts';
import { integrationSchema } from './names.ts';

/** The part of the Standard Schema interface that `@msw/data` asks for. */
export interface IntegrationSchema {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly types?: { readonly input: Integration; readonly output: Integration };
    readonly validate: (
      value: unknown,
    ) => { readonly value: Integration } | { readonly issues: readonly { readonly message: string }[] };
  };
}

/** The integrations of an account as a collection of `@msw/data`. */
export type IntegrationQuery = Collection<IntegrationSchema>;

/**
 * Copies records into a collection whose schema is the contract's own. `@msw/data` is loaded at the first call.
 *
 * @throws {PackageError} where it is not installed.
 */
export async function openQuery(contract: Contract, records: readonly Integration[]): Promise<IntegrationQuery> {
  const { Collection } = await loadData();
  const collection = new Collection({ schema: integrationStandardSchema(contract) });
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

function integrationStandardSchema(contract: Contract): IntegrationSchema {
  const isIntegration = (value: unknown): value is Integration =>
    contract.checkValue(integrationSchema, value).length === 0;
  return {
    '~standard': {
      version: 1,
      vendor: 'integrator-testkit',
      validate: (value) =>
        isIntegration(value)
          ? { value }
          : { issues: contract.checkValue(integrationSchema, value).map(({ message }) => ({ message })) },
    },
  };
}
