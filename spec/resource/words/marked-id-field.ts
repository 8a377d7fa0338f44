import { isRecord, type OpenApiDocument } from '../../document/document.ts';
import { valueAt } from '../../json/json-pointer.ts';
import type { Shape } from '../../schema/shape.ts';
import { extensions } from '../marks/extension.ts';

/** The field of which the schema of a record says that it holds the id; `undefined` where it says nothing. */
export function markedIdField(document: OpenApiDocument, { pointer, fields }: Shape): string | undefined {
  const schema = valueAt(document, pointer);
  const named = isRecord(schema) ? schema[extensions.idField] : undefined;
  return typeof named === 'string' && fields?.has(named) === true ? named : undefined;
}
