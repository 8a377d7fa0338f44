import type { OpenApiDocument } from '../../../spec/document/document.ts';
import type { PlacedSchema } from '../keyword/walk.ts';
import type { Meant } from './meant.ts';
import { meantChoices } from './meant-choices.ts';
import { meantParts } from './meant-parts.ts';
import { meantType } from './meant-type.ts';

/**
 * What a schema is read as for a fake, which has to respond with something: it lets no value through by a mistake that many
 * make, and of which is plain what was meant. `undefined` for any other.
 */
export function meantSchema(document: OpenApiDocument, placed: PlacedSchema): Meant | undefined {
  const { schema } = placed;
  if (Array.isArray(schema['enum'])) return meantChoices(schema, schema['enum']);
  if (schema['type'] === 'null') return meantType(schema);
  return schema['additionalProperties'] === false || Array.isArray(schema['allOf'])
    ? meantParts(document, placed)
    : undefined;
}
