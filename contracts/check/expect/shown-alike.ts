import { isRecord } from '../../../spec/document/document.ts';
import type { Field } from '../../../spec/schema/shape.ts';
import type { Contract } from '../../contract/contract.ts';
import { recordShape, successSchema } from '../resource/reading/record-fields.ts';
import type { Resource } from '../resource/resources.ts';
import { isSame } from '../values/same.ts';

/**
 * Whether a field is the same in two pictures of a record, as far as the document describes it alike wherever it is shown.
 *
 * Of an object that one response shows in another schema than the next, what both show is compared; a value that one of
 * them cannot have is not compared at all.
 */
export function isShownAlike(
  contract: Contract,
  resource: Resource,
  name: string,
  one: unknown,
  other: unknown,
): boolean {
  if (isSame(one, other)) return true;
  const fields = shownFields(contract, resource, name);
  if (new Set(fields.map((field) => field.shape().pointer)).size < 2) return false;
  const isHeld = (value: unknown): boolean =>
    fields.every(({ pointer }) => contract.checkValue(pointer, value).every(({ keyword }) => keyword === 'required'));
  return !isHeld(one) || !isHeld(other) || isSameWhereBothShow(one, other);
}

function shownFields(contract: Contract, resource: Resource, name: string): readonly Field[] {
  const { create, read, list, replace, patch, collection } = resource;
  const schemas = [create, read, replace, patch?.operation].flatMap((operation) => successSchema(operation) ?? []);
  const shapes = schemas.map((schema) => contract.shapeAt(schema));
  const listed = list && recordShape(contract, list, collection);
  return [...shapes, ...(listed === undefined ? [] : [listed])].flatMap((shape) => shape.fields?.get(name) ?? []);
}

function isSameWhereBothShow(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => isSameWhereBothShow(item, other[index]));
  if (!isRecord(one) || !isRecord(other)) return isSame(one, other);
  return Object.keys(one).every((name) => !Object.hasOwn(other, name) || isSameWhereBothShow(one[name], other[name]));
}
