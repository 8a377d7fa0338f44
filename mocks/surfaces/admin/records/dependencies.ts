import { placeText, valuesAt } from '../../../../spec/resource/field-path.ts';
import { type Resource, referencesTo } from '../../../../spec/resource/resource.ts';
import type { Account } from '../../../integrator/account/account.ts';
import { idOf } from '../../../integrator/records/check/check-given-record.ts';
import type { Dependencies } from './summary.ts';

type User = Dependencies[string][number];

/** The records of an account that refer to one, by the name of their resource. */
export function dependenciesOf(
  resources: readonly Resource[],
  { records }: Pick<Account, 'records'>,
  to: Resource,
  id: string,
): Dependencies {
  const users = new Map<string, Map<string, User>>();
  for (const { from, reference } of referencesTo(resources, to.name)) {
    for (const record of records[from.name]?.all() ?? []) {
      const places = valuesAt(record, reference.path).filter(({ value }) => String(value) === id);
      if (places.length === 0) continue;
      const user = idOf(from, record);
      const ofResource = users.get(from.name) ?? new Map<string, User>();
      users.set(from.name, ofResource);
      const { name } = record;
      const paths = [...(ofResource.get(user)?.paths ?? []), ...places.map(({ place }) => placeText(place))];
      ofResource.set(user, { id: user, ...(typeof name === 'string' && { name }), paths });
    }
  }
  return Object.fromEntries([...users].map(([name, ofResource]) => [name, [...ofResource.values()]]));
}
