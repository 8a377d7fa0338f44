import { isJson } from '../../../spec/content/media-type.ts';
import { type Operation, responseFor } from '../../../spec/operation/operation.ts';
import { documentedBodies } from '../../../spec/operation/success.ts';
import { type Basis, fits, type Reply } from '../basis/basis.ts';
import { mendedValue } from '../records/mended-value.ts';

/**
 * A response whose body its schema does not let through, as the schema has it: what is right of it stays. `undefined`
 * where that cannot be had, or where nothing is wrong with the body.
 */
export function mendedResponse(basis: Basis, operation: Operation, reply: Reply): Reply | undefined {
  const { status, body } = reply;
  const documented = responseFor(operation, status);
  if (documented === undefined || body === undefined) return undefined;
  const bodies = documentedBodies({ ...documented, key: String(status) });
  const schema = bodies.find(({ type }) => isJson(type))?.content.schema;
  if (schema === undefined || fits(basis, schema, body)) return undefined;
  const mended = mendedValue(basis, schema, body);
  return mended !== undefined && fits(basis, schema, mended) ? { ...reply, body: mended } : undefined;
}
