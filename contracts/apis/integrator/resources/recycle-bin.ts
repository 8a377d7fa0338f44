import type { Contract } from '../../../contract/contract.ts';
import { heldByBinPlans } from '../promises/recycling/held-by-bin.ts';
import { binOf, type Recycling } from '../promises/recycling/recycled.ts';
import { recycledDataPlans } from '../promises/recycling/recycled-data.ts';
import { recycledLifePlans } from '../promises/recycling/recycled-life.ts';
import { recycledSecretPlans } from '../promises/recycling/recycled-secrets.ts';
import { wrongRequestPlans } from '../promises/recycling/wrong-requests.ts';
import type { ResourcePromises } from '../promises/resource-promises.ts';

/** What the service promises of what was deleted. Source: doc. */
export const promises: ResourcePromises = (resource, contract) => {
  const bin = binOf(contract);
  if (bin === undefined) return [];
  return [
    ...kindsOf(contract).flatMap((kind) => [
      ...recycledLifePlans(bin, kind),
      ...recycledSecretPlans(bin, kind),
      ...heldByBinPlans(bin, contract, kind, resource.references),
    ]),
    ...recycledDataPlans(bin, contract, kindsOf(contract)),
    ...wrongRequestPlans(bin, kindsOf(contract)[0]),
  ];
};

/** The names of the kinds that wait in the bin, and that a run can make and read. */
function kindsOf({ resources }: Contract): readonly Recycling[] {
  return resources.flatMap(({ name, singular, recycled, operations: { create, read, remove } }) =>
    recycled === undefined || create === undefined || read === undefined || remove === undefined
      ? []
      : [{ name, singular, model: recycled }],
  );
}
