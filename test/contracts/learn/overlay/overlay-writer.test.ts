import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { ComponentNames, schemaName } from '../../../../contracts/learn/overlay/component-names.ts';
import { jsonPath } from '../../../../contracts/learn/overlay/json-path.ts';
import { OverlayWriter } from '../../../../contracts/learn/overlay/overlay-writer.ts';
import { applyOverlay } from '../../../../spec/document/overlay/apply-overlay.ts';
import { lesson, petsWith } from '../small-lesson.ts';

const document = { paths: { "/it's\\": { get: { parameters: [{ name: 'a' }] } } }, x_1: {}, '1x': {} };

test.each([
  ['#', '$'],
  ['#/x_1', '$.x_1'],
  ['#/1x', "$['1x']"],
  ["#/paths/~1it's\\/get/parameters/0", String.raw`$.paths['/it\'s\\'].get.parameters[0]`],
  ['#/none/0/a-b', "$.none['0']['a-b']"],
])('the place %s is the path %s', (pointer, path) => {
  expect(jsonPath(document, pointer)).toBe(path);
});

test('what is learned is an action and a line: with what it takes away first, and each exchange counted once', () => {
  const writer = new OverlayWriter(document);
  writer.add({ what: 'A', from: [1, 1], at: '#/x_1', update: { a: 1 }, without: ['#/x_1/b', '#/x_1/c'] });
  writer.remove('B', [1, 2], '#/x_1');
  writer.removeWord('C', [], '#/x_1/required', "it's");
  writer.removeNamed('D', [3], '#/x_1/parameters', 'a');
  writer.tell('E', [3, 4], '#/x_1/e');
  expect(writer.actions).toEqual([
    { target: '$.x_1.b', description: 'A (1 exchange)', remove: true },
    { target: '$.x_1.c', description: 'A (1 exchange)', remove: true },
    { target: '$.x_1', description: 'A (1 exchange)', update: { a: 1 } },
    { target: '$.x_1', description: 'B (2 exchanges)', remove: true },
    { target: String.raw`$.x_1.required[?@ == 'it\'s']`, description: 'C (0 exchanges)', remove: true },
    { target: "$.x_1.parameters[?@.name == 'a']", description: 'D (1 exchange)', remove: true },
  ]);
  expect(writer.lines).toEqual([
    { what: 'A', exchanges: 1, target: '$.x_1' },
    { what: 'B', exchanges: 2, target: '$.x_1' },
    { what: 'C', exchanges: 0, target: String.raw`$.x_1.required[?@ == 'it\'s']` },
    { what: 'D', exchanges: 1, target: "$.x_1.parameters[?@.name == 'a']" },
    { what: 'E', exchanges: 2, target: '$.x_1.e' },
  ]);
});

test('a new part has a name that no part of its kind has', () => {
  const parts = petsWith(
    {},
    { components: { schemas: { Pet: {}, Pet2: {} }, responses: { 'Not Found': { description: 'No' } } } },
  );
  const names = new ComponentNames(createContract(JSON.stringify(parts), { tolerant: true }).document);
  expect([names.take('schemas', 'Pet'), names.take('schemas', 'Pet'), names.take('responses', 'Pet')]).toEqual([
    'Pet3',
    'Pet4',
    'Pet',
  ]);
  expect(new ComponentNames(createContract(JSON.stringify(petsWith())).document).take('schemas', 'Pet')).toBe('Pet');
});

test.each([
  ['line-item', 'LineItem'],
  ['pet', 'Pet'],
  ['Not Found', 'NotFound'],
  ['a1_b', 'A1B'],
  ['--', 'Record'],
])('of the word %s the schema is %s', (word, name) => {
  expect(schemaName(word)).toBe(name);
});

test('where nothing is learned, the overlay changes nothing, and can be applied', () => {
  const { at, lines } = lesson(petsWith(), []);
  expect(lines).toEqual([]);
  expect(at('#/info')).toEqual(petsWith()['info']);
  expect(() => applyOverlay(JSON.stringify(petsWith()), 'overlay: 1.0.0\nactions: []')).not.toThrow();
});
