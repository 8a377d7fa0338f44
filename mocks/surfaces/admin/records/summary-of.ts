import type { Contract } from '../../../../contracts/contract/contract.ts';
import { pathText } from '../../../../spec/resource/field-path.ts';
import type { Resource } from '../../../../spec/resource/resource.ts';
import type { Account } from '../../../integrator/account/account.ts';
import { factoriesOf } from './factories.ts';
import type { ResourceSummary } from './summary.ts';

/** What there is to tell of a resource, and how many of its records an account has. */
export function summaryOf(contract: Contract, account: Account, resource: Resource): ResourceSummary {
  const { name, singular, collection, idField, references, secrets } = resource;
  const nameField = nameFieldOf(contract, resource);
  return {
    name,
    singular,
    count: account.records[name]?.size ?? 0,
    collection,
    ...(idField !== undefined && { idField }),
    ...(nameField !== undefined && { nameField }),
    factories: [...factoriesOf(account, resource).keys()],
    references: references.map(({ path, to, onDelete }) => ({ path: pathText(path), to, onDelete })),
    secrets: secrets.map(({ path }) => pathText(path)),
  };
}

/** Fields by which people usually know a record. */
const usualNames = ['name', 'title', 'label'];

/** The field by which people know a record; `undefined` where it has none of the usual ones. */
export function nameFieldOf(contract: Contract, { recordSchema }: Resource): string | undefined {
  const fields = recordSchema === undefined ? undefined : contract.shapeAt(recordSchema).fields;
  return usualNames.find((name) => fields?.has(name));
}
