import { jsonSchemaOf } from '../../../spec/operation/operation.ts';
import { propertySchemas, schemaAt } from '../../../spec/schema/schema.ts';
import type { Contract } from '../../contract/contract.ts';
import type { Resource } from './resources.ts';

/** Whether a text is one word with a digit: what a service counts up or draws, and no word of a language. */
function isGivenName(text: string): boolean {
  return /\d/.test(text) && !/[^\w-]/.test(text);
}

/**
 * The further names that a service gives a record beside its id, and each backend otherwise: texts of its own (`readOnly`)
 * that the document describes by a pattern, and not one by one.
 */
export function givenNames(
  { document }: Contract,
  { create, read }: Resource,
  record: Readonly<Record<string, unknown>>,
): string[] {
  const pointer = [create?.responses.get('201'), create?.responses.get('200'), read?.responses.get('200')]
    .map((response) => jsonSchemaOf(response))
    .find((schema) => schema !== undefined);
  if (pointer === undefined) return [];
  return [...propertySchemas(document, schemaAt(document, pointer))].flatMap(([name, { keywords }]) => {
    const value = record[name];
    const isGiven = keywords['readOnly'] === true && 'pattern' in keywords && !('enum' in keywords);
    return isGiven && typeof value === 'string' && isGivenName(value) ? [value] : [];
  });
}
