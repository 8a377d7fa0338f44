import type { JsonPointer } from './json-pointer.ts';
import type { Operation } from './operation.ts';

/** Every schema that judging the operations can ask for, each once. */
export function schemaPointers(operations: readonly Operation[]): JsonPointer[] {
  const pointers = new Set<JsonPointer>();
  const add = (holder: { readonly schema: JsonPointer | undefined }): void => {
    if (holder.schema !== undefined) pointers.add(holder.schema);
  };
  for (const { parameters, requestBody, responses } of operations) {
    for (const parameter of parameters) add(parameter);
    for (const content of requestBody?.content.values() ?? []) add(content);
    for (const response of responses.values()) {
      for (const header of response.headers) add(header);
      for (const content of response.content.values()) add(content);
    }
  }
  return [...pointers];
}
