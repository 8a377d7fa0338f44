import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nodesOf, readLineMap } from '../../spec/document/line-map.ts';
import { valueAt } from '../../spec/json/json-pointer.ts';

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
  const lineOf = readLineMap({ a: { b: 1 }, c: 2 }, [1, 0, 1, 5]);
  expect(['#', '#/a', '#/a/b', '#/c', '#/d'].map(lineOf)).toEqual([1, 1, 2, 7, undefined]);
});
