import type { SchemaError } from '../../schema/schema-validator.ts';
import { preview } from '../../violations/violation.ts';
import { withArticle } from './with-article.ts';

type Params = SchemaError['params'];

/** What each keyword asks for, in words that fit behind "must be". */
const phrases: Readonly<Record<string, (params: Params) => string>> = {
  type: ({ type }) => (Array.isArray(type) ? type.join(' or ') : String(type)),
  enum: ({ allowedValues }) => `one of ${listed(allowedValues)}`,
  const: ({ allowedValue }) => JSON.stringify(allowedValue),
  pattern: ({ pattern }) => `a string that matches ${String(pattern)}`,
  format: ({ format }) => withArticle(String(format)),
  minimum: bound,
  maximum: bound,
  exclusiveMinimum: bound,
  exclusiveMaximum: bound,
  minLength: ({ limit }) => `at least ${count(limit, 'character')} long`,
  maxLength: ({ limit }) => `at most ${count(limit, 'character')} long`,
  minItems: ({ limit }) => `an array of at least ${count(limit, 'item')}`,
  maxItems: ({ limit }) => `an array of at most ${count(limit, 'item')}`,
  minProperties: ({ limit }) => `an object of at least ${count(limit, 'field')}`,
  maxProperties: ({ limit }) => `an object of at most ${count(limit, 'field')}`,
  uniqueItems: ({ i, j }) => `an array without duplicates (items ${String(j)} and ${String(i)} are the same)`,
  multipleOf: ({ multipleOf }) => `a multiple of ${String(multipleOf)}`,
  contains: ({ minContains }) => `an array with at least ${count(minContains, 'item')} of the kind asked for`,
  dependentRequired: ({ property, missingProperty }) =>
    `an object with \`${String(missingProperty)}\`, because it has \`${String(property)}\``,
  anyOf: () => 'valid by at least one branch of anyOf',
  oneOf: ({ passingSchemas: passing }) =>
    `valid by exactly one branch of oneOf${Array.isArray(passing) ? `, not by both ${passing.join(' and ')}` : ''}`,
  not: () => 'something that "not" does not describe',
  if: ({ failingKeyword }) => `valid by "${String(failingKeyword)}"`,
  propertyNames: ({ propertyName }) => `an object without the name ${preview(propertyName)}`,
  'false schema': () => 'absent',
};

function bound({ comparison, limit }: Params): string {
  return `${String(comparison)} ${String(limit)}`;
}

/** Says what a schema expected, so that it fits behind "must be". */
export function expectation({ keyword, params, message }: SchemaError): string {
  const phrase = Object.hasOwn(phrases, keyword) ? phrases[keyword] : undefined;
  return phrase?.(params) ?? (message ?? `valid by "${keyword}"`).replace(/^must (be )?/, '');
}

/** More than these are not listed in a sentence. */
const maxListedFindings = 20;

function listed(values: unknown): string {
  if (!Array.isArray(values)) return String(values);
  const more = values.length > maxListedFindings ? ` and ${values.length - maxListedFindings} more` : '';
  return (
    values
      .slice(0, maxListedFindings)
      .map((value) => JSON.stringify(value))
      .join(', ') + more
  );
}

function count(limit: unknown, thing: string): string {
  return `${String(limit)} ${thing}${limit === 1 ? '' : 's'}`;
}
