import { expect, test } from 'vitest';
import { judge } from '../judge.ts';
import { backendOf } from './backend.ts';

test('who was invited by a request whose response never came has no access after the run', async () => {
  const backend = backendOf();
  const before = backend.ashares.all();
  let lost = 0;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const isFirst = request.method === 'POST' && request.url.endsWith('/invite') && lost === 0;
    if (isFirst) lost += 1;
    const response = await backend.fetch(request);
    if (!isFirst) return response;
    throw new TypeError('fetch failed');
  };
  const report = await judge(fetch, { resources: ['ashares'], phases: ['stateful'], actOutside: true });
  expect(lost).toBe(1);
  expect(report.failures).toEqual([]);
  expect(backend.ashares.all()).toEqual(before);
});
