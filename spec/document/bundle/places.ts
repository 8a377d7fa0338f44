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
  if (first === 'components') return more.length === 0 || (more.length === 1 && parts.includes(second));
  if (first === 'parameters' || first === 'responses') return more.length === 0;
  if (first !== 'paths') return false;
  // A path, an operation, its parameters, responses and body; then one of its parameters or responses.
  return more.length <= 2 || (more.length === 3 && ['parameters', 'responses'].includes(more[1] ?? ''));
}

/** Whether a text within a place is a `$ref` by another word: a discriminator may name files. */
export function isReferenceMap(segments: readonly string[], text: string): boolean {
  return segments.at(-1) === 'mapping' && segments.at(-2) === 'discriminator' && /[/#]|\.(?:ya?ml|json)$/.test(text);
}

/** What holds parts by names of the author's, among which a word such as `default` is one of them. */
const named = new Set(
  [
    'callbacks content definitions dependentSchemas examples headers links parameters pathItems patternProperties',
    'properties requestBodies responses schemas securitySchemes $defs',
  ].flatMap((line) => line.split(' ')),
);

/** Whether what stands under a key is data of the API, or a word of others, in which `$ref` means nothing. */
export function isPlainData(segments: readonly string[], key: string): boolean {
  if (named.has(segments.at(-1) ?? '')) return false;
  return ['default', 'example', 'enum', 'const'].includes(key) || key.startsWith('x-');
}
