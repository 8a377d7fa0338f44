import { type JsonPointer, pointerSegments } from '../../../spec/json/json-pointer.ts';

/** A place as a JSONPath (RFC 9535) has it: `$.paths['/pets'].get`. */
export function jsonPath(pointer: JsonPointer): string {
  return `$${pointerSegments(pointer).map(step).join('')}`;
}

function step(name: string): string {
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return `.${name}`;
  return `['${quoted(name)}']`;
}

/** A text within single quotes. */
export function quoted(text: string): string {
  return text.replaceAll('\\', String.raw`\\`).replaceAll("'", String.raw`\'`);
}
