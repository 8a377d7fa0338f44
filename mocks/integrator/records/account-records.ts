import type { Contract } from '../../../contracts/contract/contract.ts';
import type { ResourceRecords } from '../../../spec/generated/resources.ts';
import { openRecords, type Records, type RecordsAccount, type RecordsFace } from './records.ts';

/** The records of each resource of the document, by the name of the resource. */
export type ResourceSections = { readonly [Name in keyof ResourceRecords]: Records<ResourceRecords[Name]> };

/** As {@link ResourceSections}, without what needs the fake in the same process. */
export type ResourceFaces = { readonly [Name in keyof ResourceRecords]: RecordsFace<ResourceRecords[Name]> };

/**
 * The records of an account, by the name of the resource. Those of a document of one's own are here too, under the last
 * part of their path: `/widgets` is `records['widgets']`.
 */
export type NamedRecords = ResourceSections & { readonly [name: string]: Records | undefined };

/** As {@link NamedRecords}, without what needs the fake in the same process. */
export type RecordFaces = ResourceFaces & { readonly [name: string]: RecordsFace | undefined };

/** Opens the records of an account, by resource. */
export function openAccountRecords(contract: Contract, account: RecordsAccount): NamedRecords {
  const records: object = Object.fromEntries(
    contract.resources.map((resource) => [resource.name, openRecords(contract, resource, account)]),
  );
  if (isTyped(records)) return records;
  throw new Error('Failed to open the records of the account.');
}

/** The types are those of the document of this package; what a contract of one's own has beside it, its user knows. */
function isTyped(records: object): records is NamedRecords {
  return Object.values(records).every((one) => typeof one === 'object');
}
