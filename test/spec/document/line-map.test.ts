import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf, nodesOf, placeOf, placeText, readLineMap } from '../../../spec/document/line-map.ts';
import { valueAt } from '../../../spec/json/json-pointer.ts';

test('nodes come each before its children, in the order of their keys', () => {
  const value = { b: [1, { 'x/y': null }], a: 'text' };
  expect([...nodesOf(value)]).toEqual(['#', '#/b', '#/b/0', '#/b/1', '#/b/1/x~1y', '#/a']);
});

test('every node of any value is named once, and found by its name', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const nodes = [...nodesOf(value)];
      expect(new Set(nodes).size).toBe(nodes.length);
      for (const pointer of nodes) expect(valueAt(value, pointer)).toBeDefined();
    }),
  );
});

test('a list of steps from line to line becomes a look-up again', () => {
  const lineOf = readLineMap({ a: { b: 1 }, c: 2 }, { steps: [1, 0, 1, 5], files: [], runs: [] });
  expect(['#', '#/a', '#/a/b', '#/c', '#/d'].map((pointer) => lineOf(pointer))).toEqual([1, 1, 2, 7, undefined]);
  expect(placeOf(lineOf, '#/a')).toEqual({ line: 1 });
});

test('what is written down of the places of a document, in however many files, says the same when it is read', () => {
  const places = fc.array(fc.record({ line: fc.nat(300), file: fc.constantFrom(undefined, 'a.yaml', 'b/c.yaml') }));
  fc.assert(
    fc.property(fc.jsonValue(), places, (value, some) => {
      const nodes = [...nodesOf(value)];
      const known = new Map(nodes.map((node, index) => [node, some[index % some.length] ?? { line: 1, file: 'a' }]));
      const lineOf = Object.assign((pointer: string) => known.get(pointer)?.line, {
        fileOf: (pointer: string) => known.get(pointer)?.file,
      });
      const read = readLineMap(value, linesOf(value, lineOf));
      for (const node of nodes) expect(placeOf(read, node)).toEqual(placeOf(lineOf, node));
    }),
  );
});

test.each([
  [{ line: 12 }, 'line 12'],
  [{ documentFile: 'resources/pets.yaml', line: 12 }, 'resources/pets.yaml line 12'],
  [{ documentFile: 'resources/pets.yaml', line: undefined }, undefined],
])('the place %j is reported as %s', (place, text) => {
  expect(placeText(place)).toBe(text);
});
