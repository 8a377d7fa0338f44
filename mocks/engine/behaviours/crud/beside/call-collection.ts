import type { Contract } from '../../../../../contracts/contract/contract.ts';
import { type Operation, responseFor } from '../../../../../spec/operation/operation.ts';
import { type CrudPart, collectionPath } from '../../../../../spec/resource/crud-parts.ts';
import { pathFits } from '../../../../../spec/resource/path-fits.ts';
import { RecordCollection } from '../../../store/collection.ts';
import type { JsonRecord } from '../../../store/record.ts';
import type { Call } from '../../behaviour.ts';
import { idInCall } from './call-id.ts';

/** Gives the collection that a call is about. */
export type CallCollection = (call: Call) => RecordCollection;

/**
 * Tells in which collection the record of a call is: that of its path, or the one that has it where records are made
 * elsewhere. A field of a record is the only one of a collection of its own, which is kept in that record.
 */
export function callCollection(operation: Operation, part: CrudPart): CallCollection {
  const own: CallCollection = ({ account, parameters }) =>
    account.collection(collectionPath(part.collection, parameters.path));
  if (part.way === 'field') return (call) => heldIn(operation, part, call, own(call));
  const { elsewhere } = part;
  if (elsewhere === undefined) return own;
  const fits = elsewhere.map(pathFits);
  const others = ({ account }: Call): readonly RecordCollection[] =>
    [...account.paths()].filter((path) => fits.some((one) => one(path))).map((path) => account.collection(path));
  if (part.role === 'list')
    return (call) => {
      const all = [own(call), ...others(call)].flatMap((one) => [...one.snapshot()]);
      return new RecordCollection(new Map(all), undefined, undefined, part.collection);
    };
  return (call) => {
    const id = idInCall(part, call) ?? '';
    const first = own(call);
    if (first.has(id)) return first;
    const filled = others(call).filter(({ size }) => size > 0);
    // Where there are such records, none stands in for the one that is asked for.
    return filled.find((one) => one.has(id)) ?? (first.size > 0 ? first : (filled[0] ?? first));
  };
}

/** The id by which a field of a record, or what there is one of, is kept. */
export const onlyId = 'only';

function heldIn(
  { path }: Operation,
  { idParameter = '', field = '' }: CrudPart,
  { parameters }: Call,
  above: RecordCollection,
): RecordCollection {
  const id = String(parameters.path[idParameter]);
  const { [field]: value, ...others } = above.get(id) ?? {};
  const write = (_only: string, next: JsonRecord | undefined): void =>
    above.set(id, next === undefined ? others : { ...others, [field]: next });
  const held = typeof value === 'object' && value !== null ? [[onlyId, Object(value)] as const] : [];
  return new RecordCollection(
    new Map<string, JsonRecord>(held),
    write,
    undefined,
    collectionPath(path, parameters.path),
  );
}

/**
 * Tells of a call for a field of a record whether a sample stands in where the record has none: it is there itself, and
 * nothing in the document says that the field may be missing.
 */
export function fieldStandsIn(
  { operations }: Pick<Contract, 'operations'>,
  operation: Operation,
  { way, role, collection, idParameter = '' }: CrudPart,
): (call: Call) => boolean {
  if (way !== 'field') return () => false;
  const isRemovable = operations.some(({ path, method }) => path === operation.path && method === 'DELETE');
  const isWrite = role === 'replace' || role === 'merge';
  if (!isWrite && isRemovable && responseFor(operation, 404) !== undefined) return () => false;
  return ({ account, parameters }) =>
    account.collection(collectionPath(collection, parameters.path)).has(String(parameters.path[idParameter]));
}
