import type { OpenApiDocument } from '../../../../spec/document/document.ts';
import type { PlacedSchema } from '../../keyword/walk.ts';
import type { SchemaFault } from '../document-note.ts';
import { meantChoices } from './meant-choices.ts';
import { meantParts } from './meant-parts.ts';
import { meantType } from './meant-type.ts';

/** What the author of a schema meant that lets nothing through as it is written. */
export interface MeantSchema extends Pick<SchemaFault, 'keyword' | 'message'> {
  readonly schema: Readonly<Record<string, unknown>>;
}

/**
 * What a schema is read as that would let no value through: by a mistake that many make, and of which is plain what was
 * meant. `undefined` for any other.
 */
export function meantSchema(document: OpenApiDocument, placed: PlacedSchema): MeantSchema | undefined {
  const { schema } = placed;
  if (Array.isArray(schema['enum'])) return meantChoices(schema, schema['enum']);
  if (schema['type'] === 'null') return meantType(schema);
  return schema['additionalProperties'] === false || Array.isArray(schema['allOf'])
    ? meantParts(document, placed)
    : undefined;
}
