/** What the value of a keyword holds. */
export type Holds = 'schema' | 'list' | 'map';

/** A keyword that holds schemas, and whether these judge the same value as the schema around them. */
export interface Applicator {
  readonly holds: Holds;
  readonly inPlace: boolean;
}

const child = (holds: Holds): Applicator => ({ holds, inPlace: false });
const inPlace = (holds: Holds): Applicator => ({ holds, inPlace: true });

/** The keywords of JSON Schema 2020-12 that apply schemas. */
export const applicators: ReadonlyMap<string, Applicator> = new Map([
  ['allOf', inPlace('list')],
  ['anyOf', inPlace('list')],
  ['oneOf', inPlace('list')],
  ['not', inPlace('schema')],
  ['if', inPlace('schema')],
  ['then', inPlace('schema')],
  ['else', inPlace('schema')],
  ['dependentSchemas', inPlace('map')],
  ['properties', child('map')],
  ['patternProperties', child('map')],
  ['additionalProperties', child('schema')],
  ['unevaluatedProperties', child('schema')],
  ['propertyNames', child('schema')],
  ['items', child('schema')],
  ['prefixItems', child('list')],
  ['contains', child('schema')],
  ['unevaluatedItems', child('schema')],
]);

/** Keywords that hold schemas for others to refer to. */
export const definitionKeywords: readonly string[] = ['$defs', 'definitions'];

/** The keywords that assert something by themselves. */
export const assertions: readonly string[] = [
  'type',
  'enum',
  'const',
  'multipleOf',
  'maximum',
  'exclusiveMaximum',
  'minimum',
  'exclusiveMinimum',
  'maxLength',
  'minLength',
  'pattern',
  'format',
  'maxItems',
  'minItems',
  'uniqueItems',
  'maxContains',
  'minContains',
  'maxProperties',
  'minProperties',
  'required',
  'dependentRequired',
];
