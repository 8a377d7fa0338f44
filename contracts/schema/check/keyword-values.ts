import { isRecord } from '../../../spec/document/document.ts';
import { nearMiss } from '../../violations/near-miss.ts';
import { preview } from '../../violations/violation.ts';
import { applicators, definitionKeywords } from '../keyword/keywords.ts';

/** What is wrong with the value of a keyword, and what to write in its place. */
export interface KeywordFault {
  readonly keyword: string;
  readonly message: string;
}

const typeNames: readonly string[] = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'];

type Test = (value: unknown) => boolean;
const isNumber: Test = (value) => typeof value === 'number' && Number.isFinite(value);
const isCount: Test = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0;
const isBoolean: Test = (value) => typeof value === 'boolean';
const isText: Test = (value) => typeof value === 'string';
const isNames: Test = (value) => Array.isArray(value) && value.every(isText);

/** What each keyword that asserts something must have as its value. */
const values: Readonly<Record<string, readonly [test: Test, expected: string]>> = {
  type: [isTypes, `one or several of ${typeNames.join(', ')}`],
  multipleOf: [(value) => isNumber(value) && Number(value) > 0, 'a number above 0'],
  maximum: [isNumber, 'a number'],
  minimum: [isNumber, 'a number'],
  exclusiveMaximum: [isNumber, 'a number'],
  exclusiveMinimum: [isNumber, 'a number'],
  maxLength: [isCount, 'a whole number, 0 or more'],
  minLength: [isCount, 'a whole number, 0 or more'],
  maxItems: [isCount, 'a whole number, 0 or more'],
  minItems: [isCount, 'a whole number, 0 or more'],
  maxContains: [isCount, 'a whole number, 0 or more'],
  minContains: [isCount, 'a whole number, 0 or more'],
  maxProperties: [isCount, 'a whole number, 0 or more'],
  minProperties: [isCount, 'a whole number, 0 or more'],
  uniqueItems: [isBoolean, 'true or false'],
  pattern: [isText, 'a text'],
  format: [isText, 'a text'],
  required: [isNames, 'a list of names'],
  dependentRequired: [(value) => isRecord(value) && Object.values(value).every(isNames), 'lists of names by name'],
  enum: [Array.isArray, 'a list'],
  $ref: [isText, 'a text'],
  $dynamicRef: [isText, 'a text'],
  $id: [isText, 'a text'],
  $anchor: [isText, 'a text'],
  $dynamicAnchor: [isText, 'a text'],
};

/** Habits of other versions, and what says the same in this one. */
const habits: Readonly<Record<string, (value: unknown) => string | undefined>> = {
  exclusiveMinimum: (value) => (isBoolean(value) ? 'Put the limit itself there, in place of `minimum`.' : undefined),
  exclusiveMaximum: (value) => (isBoolean(value) ? 'Put the limit itself there, in place of `maximum`.' : undefined),
  required: (value) => (isBoolean(value) ? 'List the field in the `required` of the object that has it.' : undefined),
  items: (value) => (Array.isArray(value) ? 'Write `prefixItems` for a list of schemas.' : undefined),
  type: (value) => {
    const near = typeof value === 'string' ? nearMiss(value, typeNames) : undefined;
    return near === undefined ? undefined : `Did you mean ${near}?`;
  },
};

/** Finds what is wrong with the keywords of a schema itself; the schemas within it are not looked into. */
export function keywordFaults(schema: Readonly<Record<string, unknown>>): KeywordFault[] {
  const faults: KeywordFault[] = [];
  for (const [keyword, value] of Object.entries(schema)) {
    const expected = expectedOf(keyword, value);
    if (expected === undefined) continue;
    const mend = habits[keyword]?.(value) ?? 'Mend it.';
    const found =
      Array.isArray(value) && value.length > 0 ? `a list with ${value.map(preview).join(', ')}` : preview(value);
    faults.push({ keyword, message: `\`${keyword}\` must be ${expected}, but is ${found}. ${mend}` });
  }
  return faults;
}

/** What a keyword's value should have been; `undefined` where it is that. */
function expectedOf(keyword: string, value: unknown): string | undefined {
  const own = Object.hasOwn(values, keyword) ? values[keyword] : undefined;
  if (own !== undefined) return own[0](value) ? undefined : own[1];
  const holds = definitionKeywords.includes(keyword) ? 'map' : applicators.get(keyword)?.holds;
  if (holds === 'schema') return isSchema(value) ? undefined : 'a schema';
  if (holds === 'list') return Array.isArray(value) && value.every(isSchema) ? undefined : 'a list of schemas';
  if (holds === 'map') return isRecord(value) && Object.values(value).every(isSchema) ? undefined : 'schemas by name';
  return undefined;
}

function isSchema(value: unknown): boolean {
  return isRecord(value) || typeof value === 'boolean';
}

function isTypes(value: unknown): boolean {
  const names: readonly unknown[] = Array.isArray(value) ? value : [value];
  return names.length > 0 && names.every((name) => typeof name === 'string' && typeNames.includes(name));
}
