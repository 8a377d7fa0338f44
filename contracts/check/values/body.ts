import { isRecord } from '../../../spec/document/document.ts';
import type { JsonObject } from '../../../spec/json/json-object.ts';
import { valueAt } from '../../../spec/json/json-pointer.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import { jsonSchemaOf } from '../../../spec/operation/operation.ts';
import type { Shape } from '../../../spec/schema/shape.ts';
import type { Contract } from '../../contract/contract.ts';
import { type Sample, sampleOf } from '../../sample/sample-of.ts';
import { heldAgainst, isValidBody } from './held-against.ts';

/**
 * The body for an operation that has as much of what is wished for as the document lets it have, and all that it must
 * have besides.
 *
 * It is valid by the contract, names no field that the document does not name, and nothing that is read-only.
 */
export function bodyFor(contract: Contract, operation: Operation, wished: JsonObject): Sample {
  const schema = jsonSchemaOf(operation.requestBody);
  if (schema === undefined) return { ok: false, why: `${operation.id} takes no JSON body that the document describes` };
  const named = sendable(contract.shapeAt(schema), wished);
  // A search for a value that cannot be takes a hundred times as long as it takes to find one.
  const given = withoutRivals(contract, operation, isRecord(named) ? named : {});
  if (isValidBody(contract, operation, given)) return { ok: true, value: given };
  const make = (part: JsonObject): Sample => {
    // A list has no fields that could be given.
    const isWished = Object.keys(part).length > 0;
    const sample = sampleOf(contract, schema, { direction: 'request', ...(isWished && { given: part }) });
    if (!sample.ok || isValidBody(contract, operation, sample.value)) return sample;
    return { ok: false, why: `the contract refuses what its own schema at ${schema} lets through` };
  };
  const whole = make(given);
  if (whole.ok) return whole;
  // What does not fit is left out, field by field; what must be there stays, whatever was wished for.
  let last = make({});
  let kept: JsonObject = {};
  for (const [name, value] of Object.entries(given)) {
    const wider = { ...kept, [name]: value };
    const sample = make(wider);
    if (!sample.ok) continue;
    kept = wider;
    last = sample;
  }
  return last;
}

/** What is given without the fields that may not stand together: the last of them is left out, as nothing added helps. */
function withoutRivals(contract: Contract, operation: Operation, given: JsonObject): JsonObject {
  const rivals = heldAgainst(contract, { operation, json: given }).flatMap(({ in: place, pointer, documentPointer }) =>
    place === 'body' && pointer === '' ? rivalsAt(contract, documentPointer) : [],
  );
  const last = Object.keys(given).findLast((name) => rivals.includes(name));
  if (last === undefined) return given;
  const { [last]: _left, ...rest } = given;
  return withoutRivals(contract, operation, rest);
}

/** The names of `not: { required: [one, other] }`, where a pointer leads to that `not`, and it says no more. */
function rivalsAt({ document }: Contract, pointer: string): readonly unknown[] {
  const schema = pointer.endsWith('/not') ? valueAt(document, pointer) : undefined;
  if (!isRecord(schema) || !Array.isArray(schema['required'])) return [];
  return Object.keys(schema).every((word) => word === 'required' || word.startsWith('x-')) ? schema['required'] : [];
}

/** A value without what the document does not name, and without what belongs to the service. */
export function sendable(shape: Shape, value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = shape.items();
    return items === undefined ? value : value.map((item) => sendable(items, item));
  }
  const { fields } = shape;
  if (fields === undefined || !isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, child]): [string, unknown][] => {
      const field = fields.get(name);
      if (field === undefined) return shape.open ? [[name, child]] : [];
      return field.readOnly ? [] : [[name, sendable(field.shape(), child)]];
    }),
  );
}
