import { expect, test } from 'vitest';
import { causesOf } from '../../../../contracts/check/report/causes-of.ts';
import type { CheckOutcome } from '../../../../contracts/check/report/report.ts';
import { failed, seenAt } from './failed.ts';

const outcome = (...failures: readonly string[]): CheckOutcome => ({
  phase: 'positive',
  operation: 'getPet',
  check: 'a check',
  outcome: 'failed',
  failures,
  startMs: undefined,
  durationMs: undefined,
});

const shownAt = (path: string, method = 'GET') => ({ exchange: seenAt(path, method) });

test('what one response shows comes first, the most checks before; then what a refusal says, then what was compared', () => {
  const failures = [
    failed({ id: 'compared', rule: 'page size', place: 'one', ...shownAt('/a') }),
    failed({ id: 'wording', rule: 'refusal message', place: 'two', ...shownAt('/b') }),
    failed({ id: 'few', rule: 'stays up', place: 'three', ...shownAt('/c') }),
    failed({ id: 'many', rule: 'record', place: 'four', ...shownAt('/d') }),
  ];
  const checks = [outcome('many'), outcome('many', 'few'), outcome('compared'), outcome('compared'), outcome()];
  const causes = causesOf(failures, checks);
  expect(causes.map(({ rule, checks: count }) => [rule, count])).toEqual([
    ['record', 2],
    ['stays up', 1],
    ['refusal message', 0],
    ['page size', 2],
  ]);
});

test('of what was compared, that comes first which is seen where nothing above it was', () => {
  const compared = (id: string, operation: string) =>
    failed({ id, rule: id, place: id, operation, ...shownAt(`/${id}`) });
  const failures = [
    failed({ id: 'record', rule: 'record', operation: 'getPet', ...shownAt('/x') }),
    compared('sort', 'getPet'),
    compared('etag', 'getToy'),
  ];
  const checks = [outcome('sort'), outcome('sort'), outcome('etag')];
  expect(causesOf(failures, checks).map(({ rule }) => rule)).toEqual(['record', 'etag', 'sort']);
});

test.each([
  ['what was sent before what was not', { curl: '' }, {}],
  ['what is shown with a token', { curl: 'curl https://x.example' }, {}],
  ['what has a body', { ...shownAt('/a', 'HEAD') }, {}],
  ['the short request', { curl: `curl $TOKEN ${'x'.repeat(300)}` }, {}],
  ['the short response', { received: 'x'.repeat(90) }, {}],
  ['what shows it directly', { rule: 'page size', curl: '$TOKEN' }, {}],
])('the example of a cause is %s', (_what, worse, better) => {
  const of = (id: string, more: object) =>
    failed({ id, rule: 'kept name', place: 'field name', operation: id, ...more });
  const [cause] = causesOf([of('worse', worse), of('better', better)], []);
  expect([cause?.example.id, cause?.operations]).toEqual(['better', ['worse', 'better']]);
});

test.each([
  [{ rule: 'refusal bad-query', place: 'status 500', documented: '400' }, 'status 500 instead of 400'],
  [{ rule: 'undocumented-status', place: 'status 418' }, 'status 418, which is not in the document'],
  [{ rule: 'kept name', place: 'field name' }, 'field name'],
  [{ rule: 'response-header required', place: 'header link' }, 'header link'],
])('the cause of %j is at %s', (failure, place) => {
  expect(causesOf([failed({ id: 'a', ...failure })], []).map((cause) => cause.place)).toEqual([place]);
});

test('of many fields, three are named, with how many more there are', () => {
  const failures = ['a', 'b', 'c', 'd', 'e'].map((id) => failed({ id, rule: `kept ${id}`, place: `field ${id}` }));
  expect(causesOf(failures, []).map(({ place }) => place)).toEqual(['fields a, b, c and 2 more']);
});
