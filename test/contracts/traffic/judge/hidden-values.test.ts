import { expect, test } from 'vitest';
import { hiddenFindings } from '../../../../contracts/traffic/judge/hidden-values.ts';
import type { RecordedBody } from '../../../../contracts/traffic/read/recorded-exchange.ts';
import type { Finding } from '../../../../contracts/violations/violation.ts';

const recorded = (value: unknown): RecordedBody => ({ kind: 'recorded', body: JSON.stringify(value) });
const finding = (pointer: string, more: Partial<Finding> = {}): Finding => ({
  ...{ grade: 'violation', rule: 'request-body', operation: 'addPet', in: 'body', pointer, documentPointer: '#' },
  ...{ line: undefined, keyword: 'type', expected: 'a number', actual: 'a text', message: 'x', suggestion: undefined },
  ...more,
});

const body = {
  mail: '[redacted]',
  name: 'Rex',
  all: [{ key: '***' }, { key: 'x' }],
  of: { deep: { at: '[redacted]' } },
};

test.each<[title: string, finding: Finding, isHidden: boolean]>([
  ['a value that is hidden', finding('/mail'), true],
  ['a value that is not', finding('/name'), false],
  ['an item that is hidden', finding('/all/0/key'), true],
  ['an item that is not', finding('/all/1/key'), false],
  ['a place that is none', finding('/none'), false],
  ['a text that is quoted', finding('/none', { actual: 'the text "[redacted]"' }), true],
  ['another text that is quoted', finding('/none', { actual: 'the text "Rex"' }), false],
  ['a header that is quoted', finding('/x-key', { in: 'header', actual: 'the text "[redacted]"' }), true],
  ['a header that has the place of a hidden value', finding('/mail', { in: 'header' }), false],
  ['what holds a hidden value', finding('/of'), false],
])('what is said of %s counts for nothing, if it is hidden', (_title, one, isHidden) => {
  expect(hiddenFindings(recorded(body), [one])(one)).toBe(isHidden);
});

test.each<[keyword: string, isHidden: boolean]>([
  ['anyOf', true],
  ['oneOf', true],
  ['not', true],
  ['if', true],
  ['contains', true],
  ['uniqueItems', true],
  ['propertyNames', true],
  ['required', false],
])('where %s judges a value with a hidden one in it, what it says within counts for nothing', (keyword, isHidden) => {
  const tried = [finding('/of', { keyword }), finding('/of/deep/more'), finding('/name'), finding('')];
  const isHiddenHere = hiddenFindings(recorded(body), tried);
  expect(tried.map(isHiddenHere)).toEqual([isHidden, isHidden, false, false]);
});

test('branches that were tried on the whole body, a header, or on what is not hidden', () => {
  const judge = (value: unknown, ...tried: readonly Finding[]): boolean[] =>
    tried.map(hiddenFindings(recorded(value), tried));
  expect(judge(body, finding('', { keyword: 'oneOf' }), finding('/name'))).toEqual([true, true]);
  expect(judge({ of: { a: 1 } }, finding('/of', { keyword: 'oneOf' }), finding('/of/a'))).toEqual([false, false]);
  expect(judge(body, finding('/of', { keyword: 'oneOf', in: 'header' }), finding('/of/deep'))).toEqual([false, false]);
});

test.each<[body: RecordedBody]>([
  [{ kind: 'not-recorded', why: 'it was left out' }],
  [{ kind: 'recorded', body: undefined }],
  [{ kind: 'recorded', body: '{"mail": ' }],
])('of the body %j nothing is hidden', (none) => {
  const one = finding('/mail', { keyword: 'oneOf' });
  expect(hiddenFindings(none, [one])(one)).toBe(false);
});
