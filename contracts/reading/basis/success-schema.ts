import { isStructured } from '../../../spec/content/media-type.ts';
import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import { documentedBody, successOf } from '../../../spec/operation/success.ts';

/** The schema of the success of an operation, where that is JSON. */
export function successSchema(operation: Operation): JsonPointer | undefined {
  const success = successOf(operation);
  const body = success && documentedBody(success.documented);
  return body !== undefined && isStructured(body.type) ? body.content.schema : undefined;
}
