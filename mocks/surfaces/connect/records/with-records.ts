import type { ResourceRecords } from '../../../../spec/generated/resources.ts';
import type { JsonRecord } from '../../../engine/store/record.ts';
import type { ConnectedAccount, ConnectedResource } from '../client/connected-account.ts';
import { byName } from './by-name.ts';
import { connectResource, type RecordsOf } from './connect-resource.ts';

/** What an account has beside its records. */
export type WithoutRecords<T> = Omit<T, keyof ResourceRecords | 'records' | 'create' | 'resources' | 'resource'>;

/** The part of an account that is about its records. */
type ConnectedRecordParts = Pick<
  ConnectedAccount,
  keyof ResourceRecords | 'records' | 'create' | 'resources' | 'resource'
>;

/** Gives an account, or a fake, the records of each resource, and what makes them. */
export function withRecords<T extends object>(given: T, of: RecordsOf): T & ConnectedRecordParts {
  const { account, known } = of;
  const resource = (name: string): ConnectedResource => connectResource(of, name);
  const make =
    (factory: string) =>
    async (fields?: JsonRecord): Promise<JsonRecord> => {
      const { name } = await known.withFactory(account, factory);
      return resource(name).make(fields, factory);
    };
  const whole = byName(
    {
      ...given,
      records: byName({}, resource),
      create: byName({}, make),
      resources: () => known.of(account),
      resource,
    },
    resource,
  );
  if (isTyped<T>(whole)) return whole;
  throw new Error('Failed to connect to the records.');
}

/** The types are those of the document of this package; which resources there are, the server knows. */
function isTyped<T extends object>(whole: object): whole is T & ConnectedRecordParts {
  return 'records' in whole;
}
