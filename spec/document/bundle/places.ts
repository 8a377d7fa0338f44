import { type JsonPointer, pointerSegments } from '../../json/json-pointer.ts';

/** The kinds of components that no other of the same kind takes in. */
const parts = ['parameters', 'responses', 'requestBodies', 'headers', 'pathItems'];

/**
 * Whether what a `$ref` at a place leads to is part of the document itself, and no schema: a section, a path, a
 * parameter, a response, a body.
 */
export function isPartOfDocument(at: JsonPointer): boolean {
  const [first = '', second = '', ...more] = pointerSegments(at);
  if (second === '') return first !== '';
  const [third = '', fourth, ...deeper] = more;
  if (first === 'components') return more.length === 0 || (more.length === 1 && parts.includes(second));
  if (first === 'parameters' || first === 'responses') return more.length === 0;
  if (first !== 'paths' || deeper.length > 0) return false;
  if (more.length <= 1) return true;
  return third === 'parameters' || fourth === 'requestBody' || deeper.length === 0 ? more.length === 2 : false;
}

/** Whether a text within a place is a `$ref` by another word: a discriminator may name files. */
export function isReferenceMap(segments: readonly string[], text: string): boolean {
  return segments.at(-1) === 'mapping' && segments.at(-2) === 'discriminator' && /[/#]|\.(?:ya?ml|json)$/.test(text);
}

/** Whether what stands under a key is data of the API, in which `$ref` is a field as any other. */
export function isPlainData(segments: readonly string[], key: string): boolean {
  return ['example', 'enum', 'const'].includes(key) && segments.at(-1) !== 'properties';
}
