import { expect, test } from 'vitest';
import { tooDeep } from '../../../spec/json/json-depth.ts';

const sentence = 'it is nested deeper than 500 levels';

test.each<[what: string, json: string, why: string | undefined]>([
  ['500 levels', '['.repeat(500) + ']'.repeat(500), undefined],
  ['501 lists', '['.repeat(501) + ']'.repeat(501), sentence],
  ['501 objects', `${'{"a":'.repeat(501)}1${'}'.repeat(501)}`, sentence],
  ['501 lists and objects in turn', `${'[{"a":'.repeat(251)}1${'}]'.repeat(251)}`, sentence],
  ['501 lists beside each other', `[${'[],'.repeat(600)}1]`, undefined],
  ['brackets in a text', JSON.stringify('[{'.repeat(600)), undefined],
  ['brackets behind an escaped quote in a text', JSON.stringify(`"${'['.repeat(600)}`), undefined],
])('%s are as deep as they are, as a text and as bytes', (_what, json, why) => {
  expect([tooDeep(json), tooDeep(new TextEncoder().encode(json))]).toEqual([why, why]);
});
