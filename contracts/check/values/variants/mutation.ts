import type { OpenApiDocument } from '../../../../spec/document/document.ts';
import { appendPointer, dottedPath, type JsonPointer, pointerSegments } from '../../../../spec/json/json-pointer.ts';
import {
  isReadOnlyProperty,
  propertySchemas,
  requiredOf,
  type SchemaNode,
  subschema,
  typesOf,
} from '../../../../spec/schema/schema.ts';
import { mayMatch } from '../../../schema/keyword/may-match.ts';
import { furtherWrongValues, type MutatedKeyword, strangeField } from './further-mutations.ts';
import { patternSamples } from './pattern-samples.ts';

/** One constraint of a schema, broken on purpose in an otherwise valid value. */
export interface Mutation {
  /** Where in the value. */
  readonly pointer: JsonPointer;
  readonly keyword: MutatedKeyword;
  /** In words: `name is the number 42`. */
  readonly what: string;
  readonly value: unknown;
}

/** Values of each JSON type; some of them are what a careless backend turns into the right one. */
const samples: readonly (readonly [type: string, value: unknown])[] = [
  ['string', 'text'],
  ['number', 42.5],
  ['boolean', true],
  ['null', null],
  ['array', ['text']],
  ['object', { key: 'text' }],
];

/** What is easily turned into the right type. */
const lookalikes: Readonly<Record<string, readonly (readonly [type: string, value: unknown])[]>> = {
  boolean: [
    ['string', 'true'],
    ['number', 1],
  ],
  number: [['string', '42']],
  integer: [['string', '42']],
};

/**
 * Breaks each constraint of a schema once, in a copy of a valid value.
 *
 * Properties that the value lacks are put in wrong; `readOnly` ones are left alone, since nothing can be wrong there.
 */
export function mutationsOf(document: OpenApiDocument, schema: SchemaNode, valid: unknown): Mutation[] {
  const mutations: Mutation[] = [];
  const visit = (node: SchemaNode, pointer: JsonPointer, depth: number, within: readonly JsonPointer[]): void => {
    for (const { keyword, value, words } of wrongValues(node)) {
      if (pointer === '' && keyword !== 'type') continue;
      mutations.push({
        pointer,
        keyword,
        what: `${nameOf(pointer)} is ${words}`,
        value: replaced(valid, pointer, value),
      });
    }
    // A schema that leads back to itself is broken once at each place where it does, and not within that again.
    if (depth > 3 || within.includes(node.pointer)) return;
    const inside = [...within, node.pointer];
    if (node.keywords['additionalProperties'] === false) {
      const at = appendPointer(pointer, strangeField);
      const what = `${nameOf(at)} is there, which the document does not name`;
      mutations.push({ pointer: at, keyword: 'additionalProperties', what, value: replaced(valid, at, 'text') });
    }
    for (const name of requiredOf(node)) {
      mutations.push({
        pointer: appendPointer(pointer, name),
        keyword: 'required',
        what: `${nameOf(appendPointer(pointer, name))} is missing`,
        value: removed(valid, appendPointer(pointer, name)),
      });
    }
    for (const [name, property] of propertySchemas(document, node)) {
      if (!isReadOnlyProperty(node, name, property)) visit(property, appendPointer(pointer, name), depth + 1, inside);
    }
    // What is wrong in one branch may be right in another; whoever sends it asks the contract first.
    for (const keyword of ['allOf', 'oneOf', 'anyOf']) {
      const branches = node.keywords[keyword];
      for (const index of Array.isArray(branches) ? branches.keys() : []) {
        const branch = subschema(document, node, keyword, index);
        // A part of what is always there is no deeper than it.
        if (branch !== undefined) visit(branch, pointer, keyword === 'allOf' ? depth : depth + 1, inside);
      }
    }
    const items = subschema(document, node, 'items');
    if (items === undefined) return;
    visit(items, appendPointer(pointer, 0), depth + 1, inside);
    // Not only the first item is looked at.
    later(items, appendPointer(pointer, 1));
  };
  const later = (items: SchemaNode, pointer: JsonPointer): void => {
    const places: [JsonPointer, SchemaNode][] = [[pointer, items]];
    for (const [name, property] of propertySchemas(document, items)) {
      if (!isReadOnlyProperty(items, name, property)) places.push([appendPointer(pointer, name), property]);
    }
    for (const [at, node] of places) {
      const wrong = wrongValues(node).find(({ keyword }) => keyword !== 'type') ?? wrongValues(node)[0];
      if (wrong === undefined) continue;
      const { keyword, value, words } = wrong;
      mutations.push({ pointer: at, keyword, what: `${nameOf(at)} is ${words}`, value: replaced(valid, at, value) });
    }
  };
  visit(schema, '', 0, []);
  return mutations;
}

interface WrongValue {
  readonly keyword: MutatedKeyword;
  readonly value: unknown;
  readonly words: string;
}

function wrongValues(schema: SchemaNode): WrongValue[] {
  const { keywords } = schema;
  const types = typesOf(schema);
  const wrong: WrongValue[] = [];
  const allows = (type: string): boolean => types.includes(type) || (type === 'number' && types.includes('integer'));
  if (types.length > 0) {
    for (const [type, value] of [...samples, ...types.flatMap((name) => lookalikes[name] ?? [])]) {
      if (!allows(type)) wrong.push({ keyword: 'type', value, words: `the ${type} ${JSON.stringify(value)}` });
    }
  }
  if (Array.isArray(keywords['enum']))
    wrong.push({ keyword: 'enum', value: 'no-such-choice', words: '"no-such-choice"' });
  for (const value of misfits(keywords)) wrong.push({ keyword: 'pattern', value, words: JSON.stringify(value) });
  if (typeof keywords['minLength'] === 'number' && keywords['minLength'] > 0)
    wrong.push({ keyword: 'minLength', value: '', words: 'empty' });
  if (typeof keywords['maxLength'] === 'number' && keywords['maxLength'] < longestText)
    wrong.push({ keyword: 'maxLength', value: 'x'.repeat(keywords['maxLength'] + 1), words: 'too long' });
  if (typeof keywords['minimum'] === 'number')
    wrong.push({ keyword: 'minimum', value: keywords['minimum'] - 1, words: String(keywords['minimum'] - 1) });
  if (typeof keywords['maximum'] === 'number')
    wrong.push({ keyword: 'maximum', value: keywords['maximum'] + 1, words: String(keywords['maximum'] + 1) });
  return [...wrong, ...furtherWrongValues(keywords)];
}

/** Longer than this, no text is sent to see it refused. */
const longestText = 100_000;

/** Texts that miss a pattern: one by far, the others by a character. */
export function misfits(keywords: SchemaNode['keywords'], near?: string): string[] {
  const { pattern } = keywords;
  if (typeof pattern !== 'string') return [];
  const fit = near ?? patternSamples(pattern)[0] ?? '';
  const tries = ['!', fit.slice(0, -1), `${fit}0`, `${fit.slice(0, -1)}g`, `${fit}\n`, ` ${fit}`];
  return [...new Set(tries)].filter((text) => text !== '' && mayMatch(pattern, text) === false);
}

function nameOf(pointer: JsonPointer): string {
  return pointer === '' ? 'the body' : dottedPath(pointer);
}

/** A copy of a value with another in one place; arrays and objects on the way are made where they lack. */
function replaced(value: unknown, pointer: JsonPointer, part: unknown): unknown {
  return edit(value, pointerSegments(pointer), () => part);
}

function removed(value: unknown, pointer: JsonPointer): unknown {
  return edit(value, pointerSegments(pointer), () => undefined);
}

function edit(value: unknown, [segment, ...rest]: readonly string[], change: (old: unknown) => unknown): unknown {
  if (segment === undefined) return change(value);
  if (/^[01]$/.test(segment) && (Array.isArray(value) || value === undefined)) {
    const list = Array.isArray(value) ? [...value] : [];
    const index = Number(segment);
    // What stands before must be right; of objects, an empty one is, and of other items a copy of what is known to be.
    const before = list.length < index ? Array.from({ length: index }, () => ({})) : list.slice(0, index);
    return [...before, edit(list[index], rest, change), ...list.slice(index + 1)];
  }
  const object = typeof value === 'object' && value !== null ? { ...value } : {};
  const child = edit(Reflect.get(object, segment), rest, change);
  // Left out, and not `undefined`: a missing key is missing.
  const others = Object.entries(object).filter(([key]) => key !== segment);
  return Object.fromEntries(child === undefined ? others : [...others, [segment, child]]);
}
