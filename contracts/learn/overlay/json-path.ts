import { type JsonPointer, pointerSegments } from '../../../spec/json/json-pointer.ts';

/** A place of a document as a JSONPath (RFC 9535) has it: `$.paths['/pets'].get.parameters[0]`. */
export function jsonPath(document: unknown, pointer: JsonPointer): string {
  let at = document;
  let path = '$';
  for (const name of pointerSegments(pointer)) {
    path += Array.isArray(at) ? `[${name}]` : step(name);
    at = typeof at === 'object' && at !== null && Object.hasOwn(at, name) ? Reflect.get(at, name) : undefined;
  }
  return path;
}

function step(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? `.${name}` : `[${quoted(name)}]`;
}

/** A text in single quotes. */
export function quoted(text: string): string {
  return `'${text.replaceAll('\\', String.raw`\\`).replaceAll("'", String.raw`\'`)}'`;
}
