import type { Matcher, MatchingRule } from '../format/pact-file.ts';
import { type Described, describedTypes } from './described.ts';

/** Moments as RFC 3339 has them, and days. */
const formats: ReadonlyMap<unknown, RegExp> = new Map([
  ['date-time', /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/],
  ['date', /^\d{4}-\d{2}-\d{2}$/],
]);

/** How a value that is neither list nor object has to match: by what the document says of it, and else as it is. */
export function matcherOf(value: unknown, described: Described): MatchingRule {
  const types = describedTypes(described);
  const fits = value === null ? types.has('null') : [...types].some((type) => isOfType(value, type));
  if (described.length === 0 || !fits) return { combine: 'AND', matchers: [{ match: 'equality' }] };
  const others = [...types].filter((type) => type !== 'null');
  // What is null here may be a text elsewhere; a list or an object cannot be named by one word.
  if (value === null && others.some((type) => type === 'array' || type === 'object'))
    return { combine: 'AND', matchers: [{ match: 'type' }] };
  const matchers = others.map((type) => matcherOfType(type, value, described));
  if (types.has('null')) matchers.push({ match: 'null' });
  return { combine: matchers.length > 1 ? 'OR' : 'AND', matchers };
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}

function matcherOfType(type: string, value: unknown, described: Described): Matcher {
  if (type === 'integer' || type === 'number' || type === 'boolean') return { match: type };
  if (type !== 'string') return { match: 'type' };
  const regex = patternOf(value, described);
  if (regex !== undefined) return { match: 'regex', regex };
  return value === null ? { match: 'regex', regex: '^[\\s\\S]*$' } : { match: 'type' };
}

/** A pattern that says what a text may be; `undefined` where the document says less, or what not every reader knows. */
function patternOf(value: unknown, described: Described): string | undefined {
  const texts = described.filter(({ keywords }) => keywords['type'] !== undefined || keywords['enum'] !== undefined);
  const enums = texts.map(({ keywords }) => keywords['enum']);
  const words = enums.flatMap((list) => (Array.isArray(list) ? list : [])).filter((one) => typeof one === 'string');
  // Where one of the schemas leaves it open, so do they all.
  if (enums.length > 0 && enums.every(Array.isArray))
    return value === null || words.some((word) => word === value) ? `^(${words.map(escaped).join('|')})$` : undefined;
  const found = texts.map(({ keywords: { format, pattern } }) => formatted(value, format) ?? simple(pattern));
  const [first] = found;
  return found.every((one) => one === first) ? first : undefined;
}

function formatted(value: unknown, format: unknown): string | undefined {
  const expression = formats.get(format);
  return value === null || expression?.test(String(value)) === true ? expression?.source : undefined;
}

/** A pattern that every reader of patterns takes alike. */
function simple(pattern: unknown): string | undefined {
  return typeof pattern === 'string' && /^\^[\w\s[\]{}(),|:./-]*\$$/.test(pattern) ? pattern : undefined;
}

function escaped(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
