import type { SchemaNode } from '../../../../spec/schema/schema.ts';
import { typesDemanded } from '../../../sample/demand/keywords.ts';

/**
 * The types of the values that a schema means. Where it names none, its other words say it: who writes `properties` means
 * an object, though a text or null would pass as well. None where nothing is meant.
 */
export function meantTypes({ pointer, keywords }: SchemaNode): readonly string[] {
  return typesDemanded({ parts: [{ pointer, keywords }], discriminators: new Map() });
}
