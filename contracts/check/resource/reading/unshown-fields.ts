import type { Operation } from '../../../../spec/operation/operation.ts';
import { unshownFields } from '../../../../spec/resource/place/unshown-fields.ts';
import type { Contract } from '../../../contract/contract.ts';
import { shownSchema } from '../envelopes/record-place.ts';
import type { Resource } from '../resources.ts';
import { recordShape } from './record-fields.ts';

/** The fields that only a read of one record shows, though others respond with the record too. */
export function unshownAnywhere(contract: Contract, resource: Resource): ReadonlySet<string> {
  const { create, list, replace, patch } = resource;
  const others = [create, list, replace, patch?.operation].filter((one) => one !== undefined);
  return new Set(others.flatMap((operation) => unshownBy(contract, resource, operation)));
}

/** The fields that a read of one record shows, and the response of another operation does not. */
export function unshownBy(contract: Contract, resource: Resource, operation: Operation): readonly string[] {
  const { create, list, read, replace, patch, collection } = resource;
  const whole = shownSchema(contract, read);
  if (whole === undefined || ![create, list, replace, patch?.operation].includes(operation)) return [];
  const schema =
    operation === list ? recordShape(contract, list, collection)?.pointer : shownSchema(contract, operation);
  return schema === undefined ? [] : unshownFields(contract.shapeAt(schema), contract.shapeAt(whole));
}
