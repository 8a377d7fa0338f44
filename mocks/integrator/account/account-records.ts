import type { Contract } from '../../../contracts/contract/contract.ts';
import type { ResourceRecords } from '../../../spec/generated/resources.ts';
import type { MockAccount } from '../../engine/account/account.ts';
import type { FakeContext } from '../define/fake-context.ts';
import { openRecords, type Records, type RecordsFace } from '../records/records.ts';
import { type RecordMembers, recordMembersOf } from '../registry/extensions.ts';

/** The records of each resource of the document, by the name of the resource. */
export type ResourceSections = {
  readonly [Name in keyof ResourceRecords]: Records<ResourceRecords[Name]> & RecordMembers<Name>;
};

/** As {@link ResourceSections}, without what needs the fake in the same process. */
export type ResourceFaces = {
  readonly [Name in keyof ResourceRecords]: RecordsFace<ResourceRecords[Name]> & RecordMembers<Name>;
};

/**
 * The records of an account, by the name of the resource. Those of a document of one's own are here too, under the last
 * part of their path: `/widgets` is `records['widgets']`.
 */
export type NamedRecords = ResourceSections & { readonly [name: string]: Records | undefined };

/** As {@link NamedRecords}, without what needs the fake in the same process. */
export type RecordFaces = ResourceFaces & { readonly [name: string]: RecordsFace | undefined };

/** Opens the records of an account, by resource. */
export function openAccountRecords(contract: Contract, account: MockAccount, fake: FakeContext): NamedRecords {
  const records: object = Object.fromEntries(
    contract.resources.map((resource) => [
      resource.name,
      // Onto it, and not spread together with it: its size is a getter.
      Object.assign(
        openRecords(contract, resource, account, (record) => {
          return fake.late.current?.shown(resource.name, record, account) ?? record;
        }),
        recordMembersOf(fake, account, resource.name),
      ),
    ]),
  );
  if (isTyped(records)) return records;
  throw new Error('Failed to open the records of the account.');
}

/** The types are those of the document of this package; what a contract of one's own has beside it, its user knows. */
function isTyped(records: object): records is NamedRecords {
  return Object.values(records).every((one) => typeof one === 'object');
}
