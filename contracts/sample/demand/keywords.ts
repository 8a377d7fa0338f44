import { isRecord } from '../../../spec/document/document.ts';
import type { Demand } from './demand.ts';

/** The largest of the numbers that the parts of a demand give for a keyword; `undefined` where none gives one. */
export function largest({ parts }: Demand, keyword: string): number | undefined {
  const numbers = numbersOf(parts, keyword);
  return numbers.length === 0 ? undefined : Math.max(...numbers);
}

/** The smallest of the numbers that the parts of a demand give for a keyword; `undefined` where none gives one. */
export function smallest({ parts }: Demand, keyword: string): number | undefined {
  const numbers = numbersOf(parts, keyword);
  return numbers.length === 0 ? undefined : Math.min(...numbers);
}

/** Whether any part says `true` for a keyword. */
export function isSet({ parts }: Demand, keyword: string): boolean {
  return parts.some(({ keywords }) => keywords[keyword] === true);
}

/** The texts that the parts give for a keyword, such as `pattern`. */
export function textsOf({ parts }: Demand, keyword: string): string[] {
  return parts.map(({ keywords }) => keywords[keyword]).filter((text) => typeof text === 'string');
}

/** The values that are let through where `const` or `enum` name them; `undefined` where neither does. */
export function namedValues({ parts }: Demand): unknown[] | undefined {
  let named: unknown[] | undefined;
  const narrow = (values: readonly unknown[]): void => {
    const same = new Set(values.map((value) => JSON.stringify(value)));
    named = named === undefined ? [...values] : named.filter((value) => same.has(JSON.stringify(value)));
  };
  for (const { keywords } of parts) {
    if (keywords['const'] !== undefined) narrow([keywords['const']]);
    const choices = keywords['enum'];
    // An empty one is not judged: no value could be valid.
    if (Array.isArray(choices) && choices.length > 0) narrow(choices);
  }
  // Where null is one choice of several, it says least.
  return named === undefined
    ? undefined
    : [...named].sort((one, other) => Number(one === null) - Number(other === null));
}

/** What the document shows of a value: its examples, then its default. */
export function shownValues({ parts }: Demand): unknown[] {
  const shown: unknown[] = [];
  for (const { keywords } of parts) {
    if (keywords['example'] !== undefined) shown.push(keywords['example']);
    if (Array.isArray(keywords['examples'])) shown.push(...keywords['examples']);
  }
  for (const { keywords } of parts) if (keywords['default'] !== undefined) shown.push(keywords['default']);
  return shown;
}

const keywordTypes: readonly (readonly [type: string, keywords: readonly string[]])[] = [
  ['object', ['properties', 'required', 'additionalProperties', 'patternProperties', 'minProperties', 'propertyNames']],
  ['array', ['items', 'prefixItems', 'contains', 'minItems', 'uniqueItems']],
  ['string', ['pattern', 'minLength', 'maxLength', 'format', 'contentEncoding']],
  ['number', ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']],
];

/** The types that a value may have, null last; those that its keywords hint at where no part names one. */
export function typesDemanded({ parts }: Demand): string[] {
  let types: string[] | undefined;
  for (const { keywords } of parts) {
    const own = (Array.isArray(keywords['type']) ? keywords['type'] : [keywords['type']]).filter(
      (name) => typeof name === 'string',
    );
    if (own.length === 0) continue;
    const allowed = own.includes('number') ? [...own, 'integer'] : own;
    if (types === undefined) types = own;
    else if (types.includes('number') && own.includes('integer') && !own.includes('number')) {
      types = types.map((type) => (type === 'number' ? 'integer' : type)).filter((type) => allowed.includes(type));
    } else types = types.filter((type) => allowed.includes(type));
  }
  if (types === undefined) {
    types = keywordTypes.flatMap(([type, hints]) =>
      hints.some((keyword) => parts.some(({ keywords }) => Object.hasOwn(keywords, keyword))) ? [type] : [],
    );
  }
  const isNullable = parts.some(({ keywords }) => keywords['nullable'] === true);
  return [...types.filter((type) => type !== 'null'), ...(types.includes('null') || isNullable ? ['null'] : [])];
}

/** The names that the parts require. */
export function requiredNames({ parts }: Demand): string[] {
  return parts.flatMap(({ keywords: { required } }) =>
    Array.isArray(required) ? required.filter((name) => typeof name === 'string') : [],
  );
}

/** The names that the parts give properties for, in the order of the document. */
export function propertyNames({ parts }: Demand): string[] {
  return [
    ...new Set(parts.flatMap(({ keywords: { properties } }) => (isRecord(properties) ? Object.keys(properties) : []))),
  ];
}

function numbersOf(parts: Demand['parts'], keyword: string): number[] {
  return parts.map(({ keywords }) => keywords[keyword]).filter((value) => typeof value === 'number');
}
