import type { Collection } from '@msw/data';
import type { Contract } from '../../contracts/contract.ts';
import type { Integration } from '../../fixtures/integration.ts';
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

/** Copies records into a collection whose schema is the contract's own. `@msw/data` is loaded at the first call. */
export async function openQuery(contract: Contract, records: readonly Integration[]): Promise<IntegrationQuery> {
  const { Collection } = await import('@msw/data');
  const collection = new Collection({ schema: integrationStandardSchema(contract) });
  for (const record of records) await collection.create(structuredClone(record));
  return collection;
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
