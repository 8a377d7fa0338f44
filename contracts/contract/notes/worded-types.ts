import { documentedType, parseMediaType } from '../../../spec/content/media-type.ts';
import { type LineOf, placedPointer } from '../../../spec/document/line-map.ts';
import { pointerSegments } from '../../../spec/json/json-pointer.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import type { DocumentNote } from '../../schema/check/document-note.ts';

/** Tells of each body whose type is no media type what it is read as. */
export function wordedTypes(operations: readonly Operation[], lineOf: LineOf): DocumentNote[] {
  const holders = operations.flatMap(({ requestBody, responses }) => [
    ...(requestBody ? [requestBody] : []),
    ...responses.values(),
  ]);
  const notes = new Map<string, DocumentNote>();
  for (const { pointer } of holders.flatMap(({ content }) => [...content.values()])) {
    const written = pointerSegments(pointer).at(-1) ?? '';
    if (parseMediaType(written) !== undefined || !pointer.includes('/content/')) continue;
    const type = documentedType(written);
    const message = `${JSON.stringify(written)} is no media type. It is read as ${type === '*/*' ? 'any' : type}. Write the type in its place.`;
    notes.set(pointer, { ...placedPointer(lineOf, pointer), keyword: 'content', message });
  }
  return [...notes.values()];
}
