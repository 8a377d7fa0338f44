import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import { schemaTypes } from '../../../spec/schema/schema-type.ts';
import type { Shape } from '../../../spec/schema/shape.ts';
import type { Basis } from '../basis/basis.ts';

/**
 * Whether a schema names no field, and lets through none of those that records have: `{ [mgiId]: string }`, of what is sent
 * with a list of ids. That is a result, and no record.
 */
export function isValueMap({ document, shapeAt }: Basis, schema: JsonPointer, known: readonly Shape[]): boolean {
  if (shapeAt(schema).fields !== undefined) return false;
  const { types = new Set() } = schemaTypes(document, schema).additional ?? {};
  if (types.size === 0) return false;
  // No id could stand there.
  if (!['string', 'integer', 'number'].some((type) => types.has(type))) return true;
  return known.some(({ fields }) =>
    [...(fields?.values() ?? [])].some(({ pointer }) => {
      const own = [...schemaTypes(document, pointer).types];
      return own.length > 0 && !own.some((type) => types.has(type) || (type === 'integer' && types.has('number')));
    }),
  );
}
