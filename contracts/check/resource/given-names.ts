import { jsonSchemaOf } from '../../../spec/operation/operation.ts';
import { schemaAt } from '../../../spec/schema/schema.ts';
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
  contract: Contract,
  { create, read }: Resource,
  record: Readonly<Record<string, unknown>>,
): string[] {
  const pointer = [create?.responses.get('201'), create?.responses.get('200'), read?.responses.get('200')]
    .map((response) => jsonSchemaOf(response))
    .find((schema) => schema !== undefined);
  if (pointer === undefined) return [];
  return [...(contract.shapeAt(pointer).fields ?? [])].flatMap(([name, field]) => {
    const value = record[name];
    if (!field.readOnly || typeof value !== 'string' || !isGivenName(value)) return [];
    const { keywords } = schemaAt(contract.document, field.pointer);
    return 'pattern' in keywords && !('enum' in keywords) ? [value] : [];
  });
}
