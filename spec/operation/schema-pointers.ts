import type { JsonPointer } from '../json/json-pointer.ts';
import type { Operation } from './operation.ts';

/** Which way the values of a schema travel. */
export type Side = 'request' | 'response';

/** Every schema that judging the operations can ask for, or judging one side of them, each once. */
export function schemaPointers(operations: readonly Operation[], side?: Side): JsonPointer[] {
  const pointers = new Set<JsonPointer>();
  const add = (holder: { readonly schema: JsonPointer | undefined }): void => {
    if (holder.schema !== undefined) pointers.add(holder.schema);
  };
  for (const { parameters, requestBody, responses } of operations) {
    if (side !== 'response') {
      for (const parameter of parameters) add(parameter);
      for (const content of requestBody?.content.values() ?? []) add(content);
    }
    for (const response of side === 'request' ? [] : responses.values()) {
      for (const header of response.headers) add(header);
      for (const content of response.content.values()) add(content);
    }
  }
  return [...pointers];
}
