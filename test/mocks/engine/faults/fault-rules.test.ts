import { expect, test } from 'vitest';
import { type FaultHit, FaultRules } from '../../../../mocks/engine/faults/fault-rules.ts';
import type { FaultRule, Latency } from '../../../../mocks/engine/faults/rule/fault.ts';
import { drawLatency } from '../../../../mocks/engine/faults/rule/latency.ts';
import { RandomNumbers } from '../../../../mocks/engine/faults/rule/random.ts';
import { contractOf } from '../../../contracts/small-contract.ts';

const ok = { responses: { 200: { description: 'Fine' } } };
const { operations } = contractOf({ '/pets': { get: { ...ok, operationId: 'listPets' } } });
const [listPets] = operations;
if (listPets === undefined) throw new Error('There is no operation.');

const rulesOf = (...rules: readonly FaultRule[]): FaultRules => {
  const faults = new FaultRules(['listPets'], 1);
  for (const rule of rules) faults.add(rule);
  return faults;
};
const hit = (faults: FaultRules, path = '/pets'): FaultHit | undefined =>
  faults.evaluate(listPets, {
    method: 'GET',
    url: new URL(`https://pets.example${path}`),
    headers: new Headers(),
    body: undefined,
  });

test('nothing goes wrong without a rule, nor with one that is not due or not about the call', () => {
  expect(hit(rulesOf())).toBeUndefined();
  expect(hit(rulesOf({ status: 503, path: '/cats' }, { status: 503, nth: 2 }))).toBeUndefined();
});

test('all rules that apply are named, their latencies add up by their phase, and the oldest effect counts', () => {
  const rules: FaultRule[] = [
    { name: 'a', latency: 5 },
    { name: 'b', latency: 7, phase: 'after' },
    { name: 'c', latency: 11, phase: 'after', connection: 'drip' },
    { name: 'd', status: 503 },
    { name: 'e', latency: 1, nth: 2 },
  ];
  expect(hit(rulesOf(...rules))).toEqual({
    names: ['a', 'b', 'c', 'd'],
    latencyBefore: 5,
    latencyAfter: 18,
    effect: rules[2],
  });
  expect(hit(rulesOf({ name: 'a', latency: 5 }))).toEqual({
    names: ['a'],
    latencyBefore: 5,
    latencyAfter: 0,
    effect: undefined,
  });
});

test('latencies together are no longer than a day', () => {
  const day = 86_400_000;
  expect(hit(rulesOf({ latency: day }, { latency: day }))?.latencyBefore).toBe(day);
  expect(drawLatency({ median: day, sigma: 5 }, new RandomNumbers(3))).toBeLessThanOrEqual(day);
});

test.each<[latency: Latency, drawn: readonly number[]]>([
  [2.6, [3, 3, 3]],
  [
    [10, 20],
    [16, 10, 15],
  ],
  [{ median: 100, sigma: 0 }, [100, 100, 100]],
  [{ median: 100 }, [202, 184, 77]],
  [{ median: 100, sigma: 0.5 }, [202, 184, 77]],
])('%j is drawn in whole milliseconds, from a seed', (latency, drawn) => {
  const random = new RandomNumbers(1);
  expect(drawn.map(() => drawLatency(latency, random))).toEqual(drawn);
});

test('a rule without a name gets one that no other has', () => {
  const faults = rulesOf({ status: 503 }, { status: 500, name: 'fault-3' }, { status: 502 });
  expect(faults.list().map(({ name }) => name)).toEqual(['fault-1', 'fault-3', 'fault-4']);
  expect(faults.add({ status: 504 })).toBe('fault-5');
});

test('a rule of the same name takes the place of the old one, and counts anew', () => {
  const faults = rulesOf({ name: 'a', status: 503 });
  hit(faults);
  expect(faults.list()).toEqual([{ name: 'a', status: 503, seen: 1, fired: 1 }]);
  faults.add({ name: 'a', status: 500 });
  expect(faults.list()).toEqual([{ name: 'a', status: 500, seen: 0, fired: 0 }]);
});

test('a rule is looked at besides where somebody wants to, and is not added where that throws', () => {
  const seen: FaultRule[] = [];
  const faults = new FaultRules([], 1, (rule) => {
    seen.push(rule);
    if (rule.status === 500) throw new Error('not that');
  });
  faults.add({ status: 503 });
  expect(() => faults.add({ status: 500 })).toThrow('not that');
  expect([seen, faults.list().length]).toEqual([[{ status: 503 }, { status: 500 }], 1]);
});

test.each<[changes: FaultRule, rule: FaultRule]>([
  [{}, { name: 'flaky', rate: 0.2, status: 503 }],
  [{ nth: 2 }, { name: 'flaky', nth: 2, status: 503 }],
  [{ every: 2 }, { name: 'flaky', every: 2, status: 503 }],
  [{ first: 2 }, { name: 'flaky', first: 2, status: 503 }],
  [{ rate: 0.5 }, { name: 'flaky', rate: 0.5, status: 503 }],
  [
    { after: 2, name: 'mine', status: 500 },
    { name: 'mine', rate: 0.2, after: 2, status: 500 },
  ],
])('a preset with %j is the rule %j', (changes, rule) => {
  const faults = rulesOf();
  expect(faults.use('flaky', changes)).toBe(rule.name);
  expect(faults.list()).toEqual([{ ...rule, seen: 0, fired: 0 }]);
});

test.each([5, 'toString', 'Slow', undefined])('%j is no preset', (name) => {
  const faults = rulesOf();
  expect(() => Reflect.apply(faults.use, faults, [name])).toThrow('Known are rate-limited, maintenance, flaky');
});

test('what changes a preset and is no rule is refused as such', () => {
  const faults = rulesOf();
  expect(() => Reflect.apply(faults.use, faults, ['slow', 5])).toThrow('it is 5');
});

test('removing tells how many there were, and a reset begins with the first name again', () => {
  const faults = rulesOf({ status: 503 }, { status: 500, name: 'b' }, { status: 502 });
  expect([faults.remove('b'), faults.remove('b'), faults.clear(), faults.clear()]).toEqual([1, 0, 2, 0]);
  faults.add({ status: 503 });
  faults.reset();
  expect([faults.list(), faults.add({ status: 503 })]).toEqual([[], 'fault-1']);
});
