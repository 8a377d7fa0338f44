import { expect, test } from 'vitest';
import type { Demand } from '../../../../contracts/sample/demand/demand.ts';
import { stepOf, tidy } from '../../../../contracts/sample/values/number-steps.ts';
import { numberValues } from '../../../../contracts/sample/values/number-values.ts';
import { textValues } from '../../../../contracts/sample/values/text-values.ts';

/** What a schema demands. */
const demand = (keywords: object): Demand => ({
  parts: [{ pointer: '#', keywords: { ...keywords } }],
  discriminators: new Map(),
});

test.each<[multiples: readonly unknown[], isWhole: boolean, step: number | undefined]>([
  [[], true, 1],
  [[], false, undefined],
  [[0, -1, '2'], false, undefined],
  [[4, 6], true, 12],
  [[0.5], true, 1],
  [[1.5], true, 3],
  [[0.1, 0.25], false, 0.5],
  [[1e-7], false, 1e-7],
  [[1e-7, 3e-7], false, 3e-7],
  [[1e20, 3], false, 1e20],
])('the step of multiples of %j (whole: %s) is %s', (multiples, isWhole, step) => {
  expect(stepOf(multiples, isWhole)).toBe(step);
});

test('what binary fractions add is taken away', () => {
  expect([tidy(3 * 0.1), tidy(7), tidy(2 ** 60)]).toEqual([0.3, 7, 2 ** 60]);
});

const first = <T>(values: Iterable<T>, count: number): T[] => [...values].slice(0, count);

test.each<[schema: object, isInteger: boolean, numbers: readonly number[]]>([
  [{}, true, [0, 1, -1, 2]],
  [{}, false, [0, 1, -1, 0.5]],
  [{ minimum: 5 }, true, [5, 6, 7, 8]],
  [{ maximum: -5 }, true, [-5, -6, -7, -8]],
  [{ minimum: -2, maximum: 1 }, true, [0, 1, -1, -2]],
  [{ exclusiveMinimum: 5 }, true, [6, 7, 8, 9]],
  [{ exclusiveMaximum: 5, minimum: 3 }, true, [3, 4]],
  [{ minimum: 5, exclusiveMinimum: 5 }, true, [6, 7, 8, 9]],
  [{ minimum: 5, exclusiveMinimum: 3 }, true, [5, 6, 7, 8]],
  [{ maximum: 5, exclusiveMaximum: 5, minimum: 4 }, true, [4]],
  [{ maximum: 3, exclusiveMaximum: 5, minimum: 2 }, true, [2, 3]],
  [{ minimum: 1, exclusiveMinimum: true }, true, [2, 3, 4, 5]],
  [{ maximum: 1, exclusiveMaximum: true }, true, [0, -1, -2, -3]],
  [{ exclusiveMinimum: 0, exclusiveMaximum: 0.2 }, false, [0.1]],
  [{ minimum: 0.25 }, false, [0.25, 1.25, 0.75, 2.25]],
  [{ maximum: 0 }, false, [0, -1, -0.5]],
  [{ multipleOf: 0.1, minimum: 0.25 }, false, [0.3, 0.4, 0.5, 0.6]],
  [{ multipleOf: 5, maximum: -1 }, true, [-5, -10, -15, -20]],
  [{ minimum: 5, maximum: 4 }, true, []],
])('numbers of %j (whole: %s) are %j first', (schema, isInteger, numbers) => {
  expect(first(numberValues(demand(schema), isInteger), 4)).toEqual(numbers);
});

test.each<[schema: object, texts: readonly string[]]>([
  [{}, ['text', 'a', 'b', 'c', '0', '1', '', 'text 2']],
  [{ maxLength: 1 }, ['t', 'a', 'b', 'c', '0', '1', '', '2']],
  [{ maxLength: 0 }, ['']],
  [{ minLength: 3, maxLength: 3 }, ['tex', 'aaa', 'bbb', 'ccc', '000', '111', 'xxx', 't 2']],
  [{ minLength: 8 }, ['texttext', 'aaaaaaaa', 'bbbbbbbb']],
  [{ format: 'date' }, ['2024-01-01', '2024-01-02', '2024-01-03', 'text']],
  [{ format: 'email', minLength: 16 }, ['aa@aaexample.com', 'ab@aaexample.com']],
  [{ format: 'uri', minLength: 22 }, ['https://example.com/aa', 'https://example.com/ba']],
  [{ format: 'json-pointer', minLength: 4 }, ['/aaa', '/baa']],
  [{ format: 'hostname', minLength: 13 }, ['aaexample.com', 'a.example.com', 'b.example.com']],
  [{ format: 'regex', minLength: 3 }, ['aaa', 'aab', 'aac']],
  [{ format: 'byte', minLength: 6 }, ['AAAAAAAA', 'BBBBAAAA', 'CCCCAAAA']],
  [{ format: 'date-time', minLength: 26 }, ['2024-01-01T00:00:00.00000Z']],
  [{ contentEncoding: 'base64' }, ['AAAA', 'BBBB', 'CCCC', 'text']],
  [{ contentEncoding: 'gzip' }, ['text']],
  [{ pattern: '^[ab]$' }, ['a', 'b']],
  [{ pattern: '^x+$', minLength: 5, maxLength: 6 }, ['xxxxx', 'xxxxxx']],
  [{ pattern: 'x', minLength: 3 }, ['xxx']],
  [{ pattern: '^ab', minLength: 4 }, ['abxx']],
  [{ pattern: 'ab$', minLength: 4 }, ['xxab']],
  [{ pattern: '^(a|b)\\1$' }, ['text']],
  [{ minLength: 100_001 }, []],
  [{ minLength: 1, maxLength: 1, pattern: '^😀$' }, ['😀']],
  [{ minLength: 4, maxLength: 2 }, []],
])('texts of %j are %j first', (schema, texts) => {
  expect(first(textValues(demand(schema)), texts.length || 1)).toEqual(texts);
});

test('no text comes twice', () => {
  const all = [...textValues(demand({ format: 'date', minLength: 2, maxLength: 12 }))];
  expect(new Set(all).size).toBe(all.length);
});
