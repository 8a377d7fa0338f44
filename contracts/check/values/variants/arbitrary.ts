import fc from 'fast-check';
import type { OpenApiDocument } from '../../../../spec/document/document.ts';
import { extensions } from '../../../../spec/resource/marks/extension.ts';
import {
  isReadOnlyProperty,
  propertySchemas,
  requiredOf,
  type SchemaNode,
  subschema,
} from '../../../../spec/schema/schema.ts';
import { tidy } from '../../../sample/values/number-steps.ts';
import { meansValues, meantTypes } from './meant-types.ts';
import { merged } from './merged.ts';
import { type NumberBounds, numberBounds } from './number-bounds.ts';
import { patternTexts } from './pattern-samples.ts';

/** Longer than this nothing is generated: what a schema demands more is not let through by it. */
const longestText = 10_000;
const longestList = 100;

/** Deeper than this, generated values hold nothing that may be left out. */
const deepest = 4;

/** Deeper than this nothing is generated at all. */
const endless = 12;

/** Characters that go wrong in careless backends: other scripts, combining marks, quotes, a character outside the BMP. */
const characters = fc.constantFrom(...'abcXYZ019 -_.,:;/\\\'"<>&%#?+=äßñçøжλ中あ한ñ😀\n\t');

/** Generates values that a schema lets through. `readOnly` properties are left out, as a client leaves them out. */
export function arbitraryOf(document: OpenApiDocument, schema: SchemaNode, depth = 0): fc.Arbitrary<unknown> {
  const { keywords } = schema;
  // A schema may demand itself without end; whoever sends the value completes it or leaves it out.
  if (depth > endless) return fc.constant(null);
  if ('const' in keywords) return fc.constant(keywords['const']);
  if (Array.isArray(keywords['enum'])) return fc.constantFrom<unknown>(...keywords['enum']);
  // What stands beside a choice holds as well.
  const own = 'properties' in keywords ? [objects(document, schema, depth)] : [];
  for (const keyword of ['oneOf', 'anyOf', 'allOf']) {
    const branches = keywords[keyword];
    if (!Array.isArray(branches)) continue;
    const choices = [...branches.keys()].flatMap((index) => {
      const branch = subschema(document, schema, keyword, index);
      const isOfUse = branch !== undefined && (keyword !== 'allOf' || meansValues(branch));
      return isOfUse ? [arbitraryOf(document, branch, depth + 1)] : [];
    });
    if (choices.length === 0) continue;
    const parts = keyword === 'allOf' ? choices : [fc.oneof(...choices)];
    return fc.tuple(...parts, ...own).map(merged);
  }
  const types = meantTypes(schema);
  if (types.length === 0) return fc.jsonValue({ maxDepth: 2 });
  return fc.oneof(...types.map((type) => arbitraryOfType(document, schema, type, depth)));
}

function arbitraryOfType(
  document: OpenApiDocument,
  schema: SchemaNode,
  type: string,
  depth: number,
): fc.Arbitrary<unknown> {
  const { keywords } = schema;
  switch (type) {
    case 'string':
      return strings(keywords);
    case 'integer':
      return numbers(keywords, true);
    case 'number':
      return numbers(keywords, false);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return arrays(document, schema, depth);
    default:
      return objects(document, schema, depth);
  }
}

function strings(keywords: SchemaNode['keywords']): fc.Arbitrary<string> {
  const { pattern, format } = keywords;
  // A moment as every pattern in use wants it; what a pattern wants is never guessed at beside its format.
  if (format === 'date-time') {
    // How far ahead a moment is goes by the clock of the backend: one that is past is none of these.
    const max = extensions.maxDaysAhead in keywords ? 1_700_000_000_000 : 4_102_444_800_000;
    return fc.date({ min: new Date(0), max: new Date(max), noInvalidDate: true }).map((date) => date.toISOString());
  }
  if (format === 'uuid') return fc.uuid();
  if (typeof pattern === 'string') return patternTexts(pattern);
  const minLength = Math.min(numberOf(keywords['minLength']) ?? 0, longestText);
  return fc.string({
    unit: characters,
    minLength,
    maxLength: largestOf(keywords['maxLength'], minLength, 40),
  });
}

function arrays(document: OpenApiDocument, schema: SchemaNode, depth: number): fc.Arbitrary<unknown[]> {
  const items = subschema(document, schema, 'items');
  const minLength = Math.min(numberOf(schema.keywords['minItems']) ?? 0, longestList);
  if (depth >= deepest || items === undefined) return fc.constant([]);
  const maxLength = largestOf(schema.keywords['maxItems'], minLength, 3);
  return fc.array(arbitraryOf(document, items, depth + 1), { minLength, maxLength });
}

function objects(document: OpenApiDocument, schema: SchemaNode, depth: number): fc.Arbitrary<Record<string, unknown>> {
  const required = requiredOf(schema);
  const model: Record<string, fc.Arbitrary<unknown>> = {};
  for (const [name, property] of propertySchemas(document, schema)) {
    if (isReadOnlyProperty(schema, name, property)) continue;
    if (depth < deepest || required.includes(name)) model[name] = arbitraryOf(document, property, depth + 1);
  }
  const named = fc.record(model, { requiredKeys: required.filter((name) => name in model), noNullPrototype: true });
  if (schema.keywords['additionalProperties'] !== true || depth >= deepest) return named;
  const further = fc.dictionary(
    fc.string({ unit: characters, minLength: 1, maxLength: 8 }).filter(isPlainKey),
    fc.jsonValue({ maxDepth: 2 }),
    { maxKeys: 3, noNullPrototype: true },
  );
  return fc.tuple(further, named).map(([extra, own]) => ({ ...withoutKeys(extra, Object.keys(model)), ...own }));
}

/** Keys that databases give a meaning of their own are no test of this contract. */
function isPlainKey(key: string): boolean {
  return key !== '__proto__' && !key.startsWith('$') && !key.includes('.');
}

function withoutKeys(value: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}

/** Whole numbers, and one that is not where it may be; multiples alone where only those are let through. */
function numbers(keywords: SchemaNode['keywords'], isWhole: boolean): fc.Arbitrary<number> {
  const { low, high, step } = numberBounds(keywords, isWhole);
  if (step !== undefined) return multiples({ low, high }, step);
  const fraction = fc.constant(low ?? Math.min(0.5, high ?? 0.5));
  const whole = numberBounds(keywords, true);
  const hasWhole = whole.low === undefined || whole.high === undefined || whole.low <= whole.high;
  return hasWhole ? fc.oneof(multiples(whole, 1), fraction) : fraction;
}

function multiples({ low, high }: Pick<NumberBounds, 'low' | 'high'>, step: number): fc.Arbitrary<number> {
  const [least, most] = [low, high].map((bound) => (bound === undefined ? undefined : Math.round(bound / step)));
  const min = least ?? Math.min(-1000, most ?? -1000);
  const max = Math.max(min, most ?? Math.max(1000, min));
  // What lies beyond all that can be counted has one value; a range that goes there is drawn from as far as can be.
  const { MAX_SAFE_INTEGER: largest } = Number;
  if (min > largest || max < -largest) return fc.constant((min > largest ? low : high) ?? 0);
  const counts = fc.integer({ min: Math.max(min, -largest), max: Math.min(max, largest) });
  return counts.map((count) => tidy(count * step));
}

/** A largest number that is not below the least one: the one that is demanded, but little more than must be. */
function largestOf(demanded: unknown, least: number, more: number): number {
  return Math.max(least, Math.min(numberOf(demanded) ?? more, least + more));
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
