import { expect, test } from 'vitest';
import { keyOf, keyOfStryker, listMutants, type Mutant, rangeOf } from '../../../scripts/mutate/mutants.ts';
import { isWording, sampleOf } from '../../../scripts/mutate/sample.ts';

const hundred = Array.from({ length: 100 }, (_, index) => index);
const source =
  'export function isLong(text: string): boolean {\n  return (\n    text.length > 5 && !text.isShort\n  );\n}\n';

test('the same seed draws the same mutants, and another one others', () => {
  expect(sampleOf(hundred, 10, 7)).toEqual(sampleOf(hundred, 10, 7));
  expect(sampleOf(hundred, 10, 8)).not.toEqual(sampleOf(hundred, 10, 7));
});

test('no mutant is drawn twice, and a small list is drawn whole', () => {
  expect(new Set(sampleOf(hundred, 60, 1)).size).toBe(60);
  expect(sampleOf(hundred, 1000, 1).sort((a, b) => a - b)).toEqual(hundred);
});

test('a seed draws from the whole list: of a thousand samples of ten, each item is in 60 to 140', () => {
  const counts = new Map<number, number>();
  for (let seed = 0; seed < 1000; seed++) {
    for (const item of sampleOf(hundred, 10, seed)) counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  expect(counts.size).toBe(100);
  for (const count of counts.values()) expect(Math.abs(count - 100)).toBeLessThanOrEqual(40);
});

test('each mutant of a source says where it stands, what stands there and what takes its place', async () => {
  const mutants = await listMutants(new Map([['contracts/is-long.ts', source]]));
  expect(mutants).toContainEqual({
    file: 'contracts/is-long.ts',
    line: 3,
    column: 5,
    lastLine: 3,
    lastColumn: 20,
    mutator: 'EqualityOperator',
    original: 'text.length > 5',
    replacement: 'text.length >= 5',
  });
  const body = mutants.find(({ mutator }) => mutator === 'BlockStatement');
  expect(body?.original).toBe(source.slice(source.indexOf('{'), source.lastIndexOf('}') + 1));
});

test('a mutant is known again in a copy of the sources, and its place is written as Stryker reads it', async () => {
  const [mutant] = (await listMutants(new Map([['contracts/is-long.ts', source]]))).filter(
    ({ mutator, replacement }) => mutator === 'EqualityOperator' && replacement === 'text.length >= 5',
  );
  if (mutant === undefined) throw new Error('The mutant is missing.');
  const tried = {
    fileName: '/copy/contracts/is-long.ts',
    mutatorName: 'EqualityOperator',
    replacement: 'text.length >= 5',
    location: { start: { line: 2, column: 4 }, end: { line: 2, column: 19 } },
  };
  expect(keyOfStryker(tried, '/copy')).toBe(keyOf(mutant));
  expect(keyOfStryker(tried, '/elsewhere')).not.toBe(keyOf(mutant));
  expect(rangeOf(mutant)).toBe('contracts/is-long.ts:3:4-3:19');
});

test.each<[original: string, mutator: string, wording: boolean]>([
  ["'The list is empty'", 'StringLiteral', true],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what stands in a source.
  ['`Failed to read ${name}: it is no JSON.`', 'StringLiteral', true],
  ["'Für alle, die ändern'", 'StringLiteral', true],
  ["'content-type'", 'StringLiteral', false],
  ["'not found'", 'StringLiteral', false],
  ["'/flows/{_id}'", 'StringLiteral', false],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what stands in a source.
  ['`${name} ${sequence}`', 'StringLiteral', false],
  ["{ throw new Error('The list is empty'); }", 'BlockStatement', false],
])('%s (%s) is wording: %s', (original, mutator, wording) => {
  expect(isWording({ ...somewhere, original, mutator })).toBe(wording);
});

const somewhere: Mutant = {
  file: 'contracts/a.ts',
  line: 1,
  column: 1,
  lastLine: 1,
  lastColumn: 2,
  mutator: 'StringLiteral',
  original: '',
  replacement: '""',
};
