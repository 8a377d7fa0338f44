import { isRecord } from '../../../../spec/document/document.ts';
import type { JsonObject } from '../../../../spec/json/json-object.ts';
import { jsonSchemaOf, type Operation } from '../../../../spec/operation/operation.ts';
import { type FieldPath, valuesAt } from '../../../../spec/resource/field-path.ts';
import { shortestPath } from '../../../../spec/resource/ring/ring.ts';
import type { Shape } from '../../../../spec/schema/shape.ts';
import type { Contract } from '../../../contract/contract.ts';
import { sendable } from '../body.ts';

/** What a body must have so that a value stands at a path; `undefined` where a client cannot write it there. */
export function wishAt(
  contract: Contract,
  operation: Operation | undefined,
  path: FieldPath,
  value: unknown,
): JsonObject | undefined {
  const schema = jsonSchemaOf(operation?.requestBody);
  if (schema === undefined) return undefined;
  const shape = contract.shapeAt(schema);
  const wish = sendable(shape, placed(shape, shortestPath(path), value));
  return isRecord(wish) && valuesAt(wish, path).length > 0 ? wish : undefined;
}

function placed(shape: Shape | undefined, [step, ...rest]: FieldPath, value: unknown): unknown {
  if (step === undefined) return value;
  if (step === '*') {
    const items = shape?.items();
    return items === undefined ? { one: placed(undefined, rest, value) } : [placed(items, rest, value)];
  }
  return { [step]: placed(shape?.fields?.get(step)?.shape(), rest, value) };
}
