import { expect, test } from 'vitest';
import { isValueMap } from '../../../../contracts/reading/records/value-map.ts';
import { flag, listOf, object, readingOf, text, whole } from '../reading-of.ts';

const mapOf = (additionalProperties: unknown): object => ({ type: 'object', additionalProperties });

test.each<[meaning: string, schema: object, known: object, isMap: boolean]>([
  ['fields', object({ id: text }), object({ size: whole }), false],
  ['anything', { type: 'object' }, object({ size: whole }), false],
  ['any value', mapOf(true), object({ size: whole }), false],
  ['lists', mapOf(listOf(text)), object({ name: text }), true],
  ['lists, whatever is known', mapOf(listOf(text)), object({}), true],
  ['texts, of records of texts', mapOf(text), object({ name: text }), false],
  ['texts, of records with a number', mapOf(text), object({ name: text, size: whole }), true],
  ['texts, of records with anything', mapOf(text), object({ name: {} }), false],
  ['numbers, of records with a whole one', mapOf({ type: 'number' }), object({ size: whole }), false],
  ['whole numbers, of records with any', mapOf(whole), object({ size: { type: 'number' } }), true],
  ['texts and flags, of records with a flag', mapOf({ type: ['string', 'boolean'] }), object({ ok: flag }), false],
])('what has no fields is no record where no field of one could stand in it: %s', (_meaning, schema, known, isMap) => {
  const { contract } = readingOf({}, { Map: schema, Known: known, Other: { type: 'object' } });
  const at = (name: string): string => `#/components/schemas/${name}`;
  const shapes = [contract.shapeAt(at('Other')), contract.shapeAt(at('Known'))];
  expect(isValueMap(contract, at('Map'), shapes)).toBe(isMap);
});
