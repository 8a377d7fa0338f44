import { expect, test } from 'vitest';
import { readJsonText } from '../../../../../spec/document/reading/json/json-text.ts';

const text = `{
  "a": [1, "two", { "b~/": null,
    "c\\"\\u0064\\\\": [[], {}, [
      true
    ]] }
  ],
  "": { "x}]": "{[\\\\",
    "y": -1.5e3 }
}
`;

test.each<[pointer: string, line: number | undefined]>([
  ['#', 1],
  ['#/a', 2],
  ['#/a/0', 2],
  ['#/a/1', 2],
  ['#/a/2/b~0~1', 2],
  ['#/a/2/c"d\\', 3],
  ['#/a/2/c"d\\/2/0', 4],
  ['#/', 7],
  ['#//x}]', 7],
  ['#//y', 8],
  ['#/a/3', undefined],
  ['#/a/1/0', undefined],
  ['#/b', undefined],
])('JSON knows the line of %s', (pointer, line) => {
  expect(readJsonText(text)?.lineOf(pointer)).toBe(line);
});

test('JSON is read as what it is, with a mark at its start too', () => {
  expect(readJsonText(`\ufeff${text}`)?.value).toEqual(JSON.parse(text));
  expect(readJsonText('[1]')?.lineOf('#/0')).toBe(1);
});

test.each([
  ['YAML', 'a: 1'],
  ['YAML in braces', '{ a: 1 }'],
  ['a scalar', '1'],
  ['broken JSON', '{ "a": '],
  ['nothing', ''],
])('%s is left to others', (_what, other) => {
  expect(readJsonText(other)).toBeUndefined();
});

test.each<[where: string, json: string, pointer: string, line: number]>([
  ['at the root', '{ "a": 1,\n "a": 2 }', '#/a', 2],
  ['below a list', '{ "a": [{}, { "b": { "c": 1, "d": [1, 2], \n\n"c": 1 } }] }', '#/a/1/b/c', 3],
])('a key that stands twice %s is an error with its line', (_where, json, pointer, line) => {
  expect(() => readJsonText(json)).toThrow(expect.objectContaining({ name: 'DocumentError', pointer, line }));
});

test('keys alike in different objects, and texts that look like keys, are fine', () => {
  expect(readJsonText('{ "a": { "a": ["a", "a"] }, "b": { "a": "a" } }')?.value).toBeDefined();
});

test.each([3, 16, 17, 18, 500])('a key that stands twice is found among %i of one object', (count) => {
  const pairs = Array.from({ length: count }, (_, index) => `"k${index}": ${index}`);
  const twice = (index: number): string => `{ ${[...pairs, `"k${index}": 0`].join(',\n')} }`;
  expect(readJsonText(`{ ${pairs.join(',\n')} }`)?.value).toHaveProperty(`k${count - 1}`);
  for (const index of [0, count >> 1, count - 1])
    expect(() => readJsonText(twice(index))).toThrow(
      expect.objectContaining({ pointer: `#/k${index}`, line: count + 1 }),
    );
});
