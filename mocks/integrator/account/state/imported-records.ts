import type { Contract } from '../../../../contracts/contract/contract.ts';
import { isRecord } from '../../../../spec/document/document.ts';
import { type Resource, resourceNamed } from '../../../../spec/resource/resource.ts';
import type { RecordsByPath } from '../../../engine/account/records/stored-records.ts';
import { type JsonRecord, storedCopy } from '../../../engine/store/record.ts';
import { checkGivenRecord, idOf } from '../../records/check/check-given-record.ts';
import { checkJson } from '../../records/check/check-json.ts';
import { type DanglingReference, danglingReference } from '../../records/check/dangling-references.ts';
import { unknownResource } from '../../records/named-resource.ts';
import { isBelowRecords, isPathOf, resourceAt } from '../../records/record-paths.ts';
import { stateError } from './read-state.ts';
import { recordLists } from './record-lists.ts';

/**
 * The records of an account after an import: what is given takes the place of all records of its resource, and the
 * others stay.
 *
 * @param knownDangling References that led nowhere when the account was exported.
 * @throws {OptionError} where a resource is unknown, two records share an id, or a reference leads nowhere.
 * @throws {RecordError} where a record breaks the contract.
 */
export function importedRecords(
  contract: Contract,
  now: RecordsByPath,
  given: Readonly<Record<string, unknown>>,
  knownDangling: readonly DanglingReference[],
): RecordsByPath {
  const next = new Map(now);
  const imported = new Set<string>();
  for (const [name, part] of Object.entries(given)) {
    if (part === undefined) continue;
    const resource = resourceNamed(contract.resources, name);
    if (resource === undefined) {
      if (!isPathOfOther(contract, name))
        throw stateError(contract, unknownResource(contract, name, Object.keys(given)));
      next.set(name, readList(contract, undefined, name, part));
      continue;
    }
    imported.add(name);
    if (!isBelowRecords(resource)) next.set(resource.collection, readList(contract, resource, name, part));
    else {
      for (const path of next.keys()) if (isPathOf(resource.collection, path)) next.delete(path);
      if (!isRecord(part)) throw stateError(contract, `its ${name} are no lists by path`);
      for (const [path, list] of Object.entries(part)) {
        if (!isPathOf(resource.collection, path))
          throw stateError(
            contract,
            `it has ${name} at ${JSON.stringify(path)}, and they stand at ${resource.collection}`,
          );
        next.set(path, readList(contract, resource, name, list));
      }
    }
  }
  const dangling = danglingReference(contract.resources, recordLists(contract, next), imported, knownDangling);
  if (dangling !== undefined) throw stateError(contract, dangling);
  return next;
}

/** Whether a name is the path of records that belong to no resource of the contract: `/me`. */
function isPathOfOther({ resources, operations }: Contract, name: string): boolean {
  return resourceAt(resources, name) === undefined && operations.some(({ path }) => isPathOf(path, name));
}

function readList(
  contract: Contract,
  resource: Resource | undefined,
  name: string,
  list: unknown,
): ReadonlyMap<string, JsonRecord> {
  if (!Array.isArray(list)) throw stateError(contract, `it has no list of ${name}`);
  const byId = new Map<string, JsonRecord>();
  for (const [index, given] of list.entries()) {
    const what = `the ${resource?.singular ?? 'record'} ${index + 1} of the account`;
    const { id, record } = entryOf(contract, resource, what, given);
    if (byId.has(id)) {
      const field = resource?.idField ?? 'id';
      throw stateError(contract, `two of its ${name} have the same ${field} ${JSON.stringify(id)}`);
    }
    byId.set(id, storedCopy(record));
  }
  return byId;
}

/** A record and its id: its own, or the one beside it where records do not show theirs. */
function entryOf(
  contract: Contract,
  resource: Resource | undefined,
  what: string,
  given: unknown,
): { readonly id: string; readonly record: JsonRecord } {
  if (resource?.idField !== undefined) {
    checkGivenRecord(contract, resource, what, given);
    return { id: idOf(resource, given), record: structuredClone(given) };
  }
  const record = isRecord(given) ? given['record'] : undefined;
  const id = isRecord(given) ? given['id'] : undefined;
  if (!isRecord(record) || typeof id !== 'string') throw stateError(contract, `${what} is not { id, record }`);
  if (resource === undefined) checkJson(what, record);
  else checkGivenRecord(contract, resource, what, record);
  return { id, record: structuredClone(record) };
}
