import type { Resource } from '../../../../spec/resource/resource.ts';
import type { JsonRecord } from '../../../engine/store/record.ts';
import type { Account } from '../../../integrator/account/account.ts';
import { furtherFactoriesOf } from '../../../integrator/registry/further-factories.ts';

/** Makes a record of what is given; it checks that by itself. */
export type Factory = (fields: unknown) => JsonRecord;

/** What makes records of a resource, by name, the usual way first. */
export function factoriesOf({ create }: Pick<Account, 'create'>, resource: Resource): ReadonlyMap<string, Factory> {
  const names = [resource.singular, ...furtherFactoriesOf(resource)];
  return new Map(
    names.flatMap((factory) => {
      const make: unknown = Reflect.get(create, factory);
      return isFactory(make) ? [[factory, make] as const] : [];
    }),
  );
}

function isFactory(value: unknown): value is Factory {
  return typeof value === 'function';
}
