import fc from 'fast-check';
import type { Json } from './documents.ts';

/** One change of a document: at which of its places, and what is put there; `undefined` takes the place out. */
interface Mutation {
  readonly at: number;
  readonly put: Json | undefined;
}

const deep = Array.from({ length: 300 }).reduce<Json>((inner) => ({ allOf: [inner] }), {});

/** What is put in the place of any part. */
const odd: fc.Arbitrary<Json | undefined> = fc.constantFrom<Json | undefined>(
  undefined,
  null,
  true,
  7,
  '',
  'text',
  [],
  {},
  [null],
  [{ $ref: '#' }],
  deep,
  { $ref: '#/nowhere' },
  { $ref: '' },
  { $ref: '#' },
  { $ref: '#/paths' },
  { $ref: 'other.yaml#/a' },
  { $ref: '#/components/schemas/A' },
  { $ref: 7 },
  { $ref: 'https://a.example/b' },
  { $ref: '#/%zz' },
  { type: 'string', enum: [] },
  { $id: ':', $anchor: 'a' },
  JSON.parse('{"__proto__":{"type":"object"}}'),
); // prettier-ignore

export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(fc.record({ at: fc.nat(), put: odd }), {
  maxLength: 3,
});

/** A document with each of some changes made. */
export function mutated(document: Json, changes: readonly Mutation[]): Json {
  return changes.reduce<Json>((value, { at, put }) => {
    const count = placesIn(value) - 1;
    return count < 1 ? value : (changed(value, { left: 1 + (at % count) }, put) ?? null);
  }, document);
}

function placesIn(value: Json): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, one) => sum + placesIn(one), 1);
}

function changed(value: Json, place: { left: number }, put: Json | undefined): Json | undefined {
  if (place.left-- === 0) return put;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, child]: [string, Json]): [string, Json][] => {
    const own = changed(child, place, put);
    return own === undefined ? [] : [[key, own]];
  });
  return Array.isArray(value) ? entries.map(([, child]) => child) : Object.fromEntries(entries);
}
