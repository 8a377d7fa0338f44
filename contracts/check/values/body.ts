import { isRecord } from '../../../spec/document/document.ts';
import type { JsonObject } from '../../../spec/json/json-object.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import { jsonSchemaOf } from '../../../spec/operation/operation.ts';
import type { Shape } from '../../../spec/schema/shape.ts';
import type { Contract } from '../../contract/contract.ts';
import { type Sample, sampleOf } from '../../sample/sample-of.ts';
import { isValidBody } from './held-against.ts';

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
  const given = isRecord(named) ? named : {};
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
