import type { Operation } from '../../../spec/operation/operation.ts';
import type { CrudPart } from '../../../spec/resource/crud-parts.ts';
import { sentPlace } from '../../../spec/resource/place/record-place.ts';
import { schemaAt } from '../../../spec/schema/schema.ts';
import type { Shape } from '../../../spec/schema/shape.ts';
import type { Basis } from '../basis/basis.ts';

/**
 * Whether a path names one of a few kinds, and no record of those that are made: `/follows/{type}`, which is `brands` or
 * `series`, of follows that are sent without a type.
 */
export function isOfFewKinds(
  basis: Basis,
  operation: Operation,
  { collection, idParameter }: CrudPart,
  parts: ReadonlyMap<Operation, CrudPart>,
): boolean {
  if (idParameter === undefined || fewKinds(basis, operation, idParameter) === undefined) return false;
  const [create] = [...parts].find(([, part]) => part.collection === collection && part.role === 'create') ?? [];
  if (create === undefined) return false;
  const { shape } = sentPlace(basis, create.requestBody);
  return shape.fields?.has(idParameter) !== true && fieldOfKinds(basis, operation, idParameter, shape) === undefined;
}

/** The field that is one of the same few as a path names: the `type` of the rules at `/rules/{rule}`. */
export function fieldOfKinds(
  basis: Basis,
  operation: Operation,
  idParameter: string,
  { fields }: Shape,
): string | undefined {
  const kinds = fewKinds(basis, operation, idParameter);
  if (kinds === undefined) return undefined;
  return [...(fields ?? [])].find(([, { pointer }]) => enumAt(basis, pointer) === kinds)?.[0];
}

function fewKinds(basis: Basis, { parameters }: Operation, idParameter: string): string | undefined {
  const own = parameters.find(({ in: place, name }) => place === 'path' && name === idParameter)?.schema;
  return own === undefined ? undefined : enumAt(basis, own);
}

function enumAt({ document }: Basis, schema: string): string | undefined {
  const { enum: values } = schemaAt(document, schema).keywords;
  return values === undefined ? undefined : JSON.stringify(values);
}
