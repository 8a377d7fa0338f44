import type { SchemaNode } from '../../../../spec/schema/schema.ts';
import { typesDemanded } from '../../../sample/demand/keywords.ts';

/**
 * The types of the values that a schema means. Where it names none, its other words say it: who writes `properties` means
 * an object, though a text or null would pass as well. None where nothing is meant.
 */
export function meantTypes({ pointer, keywords }: SchemaNode): readonly string[] {
  return typesDemanded({ parts: [{ pointer, keywords }], discriminators: new Map() });
}

const furtherWords = ['const', 'enum', 'allOf', 'oneOf', 'anyOf'];

/** Whether a schema says what a value is, and not only what is to be known of it, such as a description. */
export function meansValues(schema: SchemaNode): boolean {
  return meantTypes(schema).length > 0 || furtherWords.some((word) => word in schema.keywords);
}
