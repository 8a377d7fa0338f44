import type { SchemaType } from '../schema/schema-type.ts';

/** Reads a text as the JSON type that its schema asks for; a text that is none stays a text, for the schema to refuse. */
export function coerce(text: string, type: SchemaType | undefined): unknown {
  const types = type?.types;
  if (types === undefined) return text;
  if ((types.has('integer') || types.has('number')) && /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text))
    return Number(text);
  if (types.has('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  if (types.has('null') && (text === '' || text === 'null')) return null;
  return text;
}
