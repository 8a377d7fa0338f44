import { isWord, openEnum } from '../../document/words.ts';

/** The kinds of value that JSON has; keywords speak of one of them each. */
export const kinds = ['null', 'boolean', 'object', 'array', 'string', 'number'] as const;
export type Kind = (typeof kinds)[number];

/** Every `number` is an `integer` or has a fraction. */
export type TypeName = Exclude<Kind, 'number'> | 'integer' | 'fraction';
/** In the order of a sentence: `string or null`. */
export const typeNames: readonly TypeName[] = ['boolean', 'object', 'array', 'string', 'integer', 'fraction', 'null'];

/** The keywords that bind values of one kind only. */
const ownKeywords: Readonly<Record<Kind, readonly string[]>> = {
  null: [],
  boolean: [],
  object: [
    ...['properties', 'required', 'additionalProperties', 'patternProperties', 'propertyNames', 'minProperties'],
    ...['maxProperties', 'dependentRequired', 'dependentSchemas', 'unevaluatedProperties'],
  ],
  array: [
    ...['items', 'prefixItems', 'additionalItems', 'contains', 'minContains', 'maxContains', 'minItems', 'maxItems'],
    ...['uniqueItems', 'unevaluatedItems'],
  ],
  string: ['minLength', 'maxLength', 'pattern', 'contentMediaType', 'contentEncoding', 'contentSchema'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
};

/** What binds values of every kind, beside the types. */
const sharedKeywords = ['not', 'if', 'then', 'else', 'format'];

/** What is weighed elsewhere, or names a schema only. */
const otherKeywords = [
  ...['$ref', 'allOf', 'anyOf', 'oneOf', 'type', 'enum', 'const', 'nullable', 'default', 'readOnly', 'writeOnly'],
  ...['discriminator', 'xml', '$id', '$anchor', '$dynamicAnchor', '$schema', '$defs', 'definitions', '$vocabulary'],
  openEnum,
];

const understood = new Set([...Object.values(ownKeywords).flat(), ...sharedKeywords, ...otherKeywords]);

/** Whether a keyword is neither understood nor words. */
export function isUnknown(keyword: string): boolean {
  return !understood.has(keyword) && !isWord(keyword);
}

/** Whether a keyword binds values of a kind, beside their types. */
export function binds(keyword: string, kind: Kind): boolean {
  return ownKeywords[kind].includes(keyword) || sharedKeywords.includes(keyword) || isUnknown(keyword);
}

/** Whether a keyword binds values of this kind and of no other. */
export function isOwn(keyword: string, kind: Kind): boolean {
  return ownKeywords[kind].includes(keyword);
}

/** The only kind of value that a keyword binds, if there is one. */
export function ownerOf(keyword: string): Kind | undefined {
  return kinds.find((kind) => isOwn(keyword, kind));
}

/** Whether a keyword is written out with the value that goes without saying. */
export function lacksEffect(keyword: string, value: unknown): boolean {
  if (keyword.startsWith('min') && keyword !== 'minimum' && keyword !== 'minContains') return value === 0;
  if (keyword === 'uniqueItems') return value === false;
  if (keyword === 'required') return Array.isArray(value) && value.length === 0;
  if (value === true) return keyword !== 'uniqueItems';
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}

/** The kind of a JSON value. */
export function kindOf(value: unknown): Kind {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  return type === 'boolean' || type === 'string' || type === 'number' ? type : 'object';
}
