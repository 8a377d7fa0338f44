import { expect, test } from 'vitest';
import { judge } from '../judge.ts';
import { type Defect, goodBackend, jsonResponse, planted } from '../proxy.ts';

test('a backend that comes back is left clean', async () => {
  const backend = goodBackend();
  let count = 0;
  const report = await judge((input, init) =>
    ++count > 400 && count < 404 ? Promise.reject(new TypeError('reset')) : backend.fetch(input, init),
  );
  expect(report.leftovers).toEqual([]);
  expect(backend.integrations.size).toBe(6);
});

test('429 is obeyed: the run waits as long as it is asked to', async () => {
  const waits: number[] = [];
  let count = 0;
  const limited: Defect = () => async (request, next) => {
    if (++count % 100 !== 0) return next(request);
    const response = jsonResponse(429, { errors: [{ code: 'rate_limited', message: 'Too many requests.' }] });
    return { ...response, headers: { ...response.headers, 'retry-after': '7' } };
  };
  const report = await judge(planted(limited), { runs: 4, sleep: async (time) => void waits.push(time) });
  expect(report.verdict).toBe('conforms');
  expect(waits.filter((time) => time === 7000).length).toBeGreaterThan(5);
});
