import { isRecord, type OpenApiDocument } from '../../../../spec/document/document.ts';
import { jsonSchemaOf, type Operation } from '../../../../spec/operation/operation.ts';
import {
  isReadOnlyProperty,
  propertySchemas,
  type SchemaNode,
  schemaAt,
  subschema,
} from '../../../../spec/schema/schema.ts';
import type { Contract } from '../../../contract/contract.ts';
import { textValues } from '../../../sample/values/text-values.ts';
import { codePointLength } from '../../../schema/code-point-length.ts';
import { meansValues, meantTypes } from '../variants/meant-types.ts';
import { merged } from '../variants/merged.ts';
import { numberBounds } from '../variants/number-bounds.ts';
import { patternSamples } from '../variants/pattern-samples.ts';
import { cutBetween } from './cut-between.ts';

/** What a body is filled with. `full`: rich values; `falsy`: what is easily taken for nothing; `empty`: empty lists. */
export type Filling = 'full' | 'falsy' | 'empty';

/** Deeper than this nothing is filled in. */
const deepest = 5;

/**
 * A text that careless backends trim, cut, fold, escape, normalise or lose characters of: spaces at both ends and in
 * the middle, capitals, composed and decomposed accents, ligatures, emoji of several code points, markup, quotes,
 * escapes, line ends, and more than 255 characters.
 */
const richText = [
  '  Zwei & <b>"x"</b>  Räume, é and e\u0301, ﬁ, İI, ß; 中文 한국어 العربية שלום 😀 👩‍👩‍👧 🇨🇭',
  '<b title="x">&amp; \'quoted\' "double" \\ / %20 + ? # $a {{b}} $1 -- ; NULL true 007',
  'one\ttwo\r\nthree\nfour\u2028five\u00a0six\u200bseven',
  'long '.repeat(60),
].join(' ');

/** A free-form object: keys in no order, empty and false values, numbers of all kinds, texts that look like others. */
const richObject: Readonly<Record<string, unknown>> = {
  zebra: { y: 1, x: { deeper: { deepest: [{ at: ['the', ['end', { of: 'it' }]] }] } } },
  alpha: [3, 1, 2, 2, [], {}, [[1], [2]], null, false, '', ' ', 0],
  'With Space': 'and Capitals',
  camelCase: true,
  UPPER: false,
  nothing: null,
  empty: '',
  emptyList: [],
  emptyObject: {},
  numbers: [0, -1, 0.1, 1e21, 1e-7, 9007199254740991, -9007199254740991, 12.5],
  looksLike: ['1', '1.0', 'true', 'null', '2020-01-01', '2020-01-01T00:00:00Z', '{"a":1}', '[1]', '01'],
  text: richText,
  ключ: '值',
  _id: '5f0000000000000000000001',
  id: 7,
  name: 'a name within',
  lastModified: 'yesterday',
  errors: [],
};

/** Keys that mean something to a language or a database, and nothing to this contract. */
export const strangeObject: Readonly<Record<string, unknown>> = Object.fromEntries([
  ['zz', 1],
  ['__proto__', { polluted: true }],
  ['constructor', 'x'],
  ['toString', 'y'],
  ['hasOwnProperty', null],
  ['length', 3],
  ['a.b', { 'c.d': 1 }],
  ['$set', { $inc: 1 }],
  ['', 'empty key'],
  ['aa', 2],
]);

/** A body for a create, with every field that a client may set; empty where the document gives no schema for it. */
export function richBody(
  contract: Contract,
  { create }: { readonly create: Operation | undefined },
): Readonly<Record<string, unknown>> {
  const schema = jsonSchemaOf(create?.requestBody);
  if (schema === undefined) return {};
  const body = richValueOf(contract.document, schemaAt(contract.document, schema), 'full');
  return isRecord(body) ? body : {};
}

/** A valid value with every field that a client may set. */
export function richValueOf(
  document: OpenApiDocument,
  schema: SchemaNode,
  filling: Filling,
  place = 0,
  depth = 0,
): unknown {
  const { keywords } = schema;
  // A schema may lead back to itself; what it demands is filled in by whoever sends the value.
  if (depth > deepest) return undefined;
  if ('const' in keywords) return keywords['const'];
  // Each filling has another choice, so that all of three are tried whatever chance brings.
  const choices = keywords['enum'];
  if (Array.isArray(choices)) return choices[(place + ['falsy', 'full', 'empty'].indexOf(filling)) % choices.length];
  const branchesOf = (keyword: string): readonly SchemaNode[] => {
    const branches = keywords[keyword];
    if (!Array.isArray(branches)) return [];
    return [...branches.keys()].flatMap((index) => subschema(document, schema, keyword, index) ?? []);
  };
  const fill = (branch: SchemaNode): unknown => richValueOf(document, branch, filling, place, depth + 1);
  const parts = branchesOf('allOf').filter(meansValues);
  if (parts.length > 0) {
    const own = 'properties' in keywords ? [objectOf(document, schema, filling, place, depth + 1)] : [];
    return merged([...parts.map(fill), ...own]);
  }
  switch (meantTypes(schema)[0]) {
    case 'string':
      return textOf(keywords, filling, place);
    case 'integer':
    case 'number':
      return numberOf(keywords, filling);
    case 'boolean':
      return filling === 'full' && place % 2 === 0;
    case 'array':
      return itemsOf(document, schema, filling, depth + 1);
    case 'object':
      return objectOf(document, schema, filling, place, depth + 1);
    default: {
      const choice = [...branchesOf('oneOf'), ...branchesOf('anyOf')].find(
        (branch) => meantTypes(branch)[0] !== 'null',
      );
      if (choice !== undefined) return fill(choice);
      return filling === 'full' ? { any: 'thing' } : null;
    }
  }
}

/** Longer than this no text is made: one that a schema demands is left out. */
const longest = 100_000;

function textOf(keywords: SchemaNode['keywords'], filling: Filling, place: number): string {
  const { pattern, format, minLength, maxLength } = keywords;
  if (format === 'date-time') return `20${10 + place}-02-03T04:05:06.789Z`;
  if (typeof pattern === 'string') {
    // Not in order: what is sorted on the way is seen.
    const samples = [...patternSamples(pattern)].sort().reverse();
    return samples[place % samples.length] ?? '';
  }
  if (typeof format === 'string') {
    const texts = textValues({ parts: [{ pointer: '#', keywords }], discriminators: new Map() });
    const [first = '', second = first] = [texts.next().value, texts.next().value].filter((text) => text !== undefined);
    return place % 2 === 0 ? first : second;
  }
  const min = typeof minLength === 'number' ? Math.min(minLength, longest) : 0;
  const max = typeof maxLength === 'number' ? maxLength : Number.POSITIVE_INFINITY;
  const text = filling === 'full' ? cutBetween(`${richText}${9 - place}  `, max) : '';
  return text + 'x'.repeat(Math.max(0, min - codePointLength(text)));
}

function numberOf(keywords: SchemaNode['keywords'], filling: Filling): number {
  const { low, high } = numberBounds(keywords, keywords['type'] === 'integer');
  const least = low ?? Math.min(0, high ?? 0);
  if (high === undefined) return least;
  return filling === 'full' ? high : Math.min(least, high);
}

function itemsOf(document: OpenApiDocument, schema: SchemaNode, filling: Filling, depth: number): unknown[] {
  const items = subschema(document, schema, 'items');
  if (items === undefined || filling === 'empty' || depth > deepest) return [];
  const itemAt = (place: number): unknown => richValueOf(document, items, filling, place, depth);
  if (meantTypes(items)[0] !== 'object') return filling === 'falsy' ? [] : fitting([0, 1, 0].map(itemAt), schema);
  return fitting(filling === 'falsy' ? [itemAt(1), {}] : [0, 1, 2, 0].map(itemAt), schema);
}

/** Items without those that a list may not have besides; what it lacks is filled in by whoever sends it. */
function fitting(items: readonly unknown[], { keywords: { uniqueItems, maxItems } }: SchemaNode): unknown[] {
  const listed = uniqueItems === true ? new Map(items.map((item) => [JSON.stringify(item), item])).values() : items;
  return [...listed].slice(0, typeof maxItems === 'number' ? maxItems : undefined);
}

function objectOf(
  document: OpenApiDocument,
  schema: SchemaNode,
  filling: Filling,
  place: number,
  depth: number,
): unknown {
  const entries: [string, unknown][] = [];
  for (const [name, property] of propertySchemas(document, schema)) {
    if (isReadOnlyProperty(schema, name, property)) continue;
    const value = richValueOf(document, property, filling, place, depth);
    if (value !== undefined) entries.push([name, value]);
  }
  if (schema.keywords['additionalProperties'] !== true || filling === 'empty') return Object.fromEntries(entries);
  const named = new Set(entries.map(([name]) => name));
  const further =
    filling === 'full' ? richObject : { off: false, none: null, blank: '', zero: 0, list: [], object: {} };
  return Object.fromEntries([...Object.entries(further).filter(([name]) => !named.has(name)), ...entries.reverse()]);
}
