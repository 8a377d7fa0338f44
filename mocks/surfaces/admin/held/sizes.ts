import type { Contract } from '../../../../contracts/contract/contract.ts';
import type { MockAccount } from '../../../engine/account/account.ts';
import { resourceAt } from '../../../integrator/records/record-paths.ts';

/** How many records an account has of a resource, by the name of the resource. */
export type Sizes = Readonly<Record<string, number>>;

/**
 * Makes what counts the records of an account. A server has a thousand accounts and more, and a look at them should cost
 * what it shows: neither is an account opened as a test has it, nor a collection that nobody has asked for.
 */
export function sizesReader({ resources }: Pick<Contract, 'resources'>): (account: MockAccount) => Sizes {
  const names = new Map(resources.map(({ collection, name }) => [collection, name]));
  const empty: Sizes = Object.fromEntries(resources.map(({ name }) => [name, 0]));
  return (account) => {
    const sizes = { ...empty };
    for (const path of account.paths()) {
      const name = names.get(path) ?? resourceAt(resources, path)?.name;
      if (name !== undefined) sizes[name] = (sizes[name] ?? 0) + account.collection(path).size;
    }
    return sizes;
  };
}
