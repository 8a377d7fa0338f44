import { expect, test } from 'vitest';
import { soakTest } from '../../../soak/soaking.ts';
import { judge } from '../judge.ts';
import { goodBackend, planted } from '../proxy.ts';

const licenses = { write: false, resources: ['licenses'] };

soakTest('a run that only reads looks below records of others, and leaves nothing unjudged', async () => {
  const backend = goodBackend();
  const report = await judge(backend.fetch, licenses);
  expect(report).toMatchObject({ verdict: 'conforms', failures: [], notes: [] });
  const read = report.checks.filter(({ operation }) => operation === 'listLicenses' || operation === 'getLicense');
  expect(read.map(({ outcome }) => outcome)).not.toContain('unjudged');
  expect(read.filter(({ outcome }) => outcome === 'passed').length).toBeGreaterThan(5);
});

test('and finds there what is wrong', async () => {
  const late = planted(() => async (request, next) => {
    const response = await next(request);
    const isOne = request.method === 'GET' && /\/licenses\/\w+$/.test(request.url.pathname);
    return isOne ? { ...response, body: response.body.replaceAll('"expires"', '"expired"') } : response;
  });
  const report = await judge(late, licenses);
  expect(report.failures.map(({ operation }) => operation)).toContain('getLicense');
});

test('where there is no record to look below, it says so', async () => {
  const report = await judge(goodBackend('empty').fetch, licenses);
  expect(report).toMatchObject({ verdict: 'conforms', failures: [] });
  const why = /could not be judged: no record of connectors could be found for it to stand below\.$/;
  expect(report.notes.map(({ message }) => message)).toEqual([expect.stringMatching(why)]);
  const lists = report.checks.filter(({ operation, outcome }) => operation === 'listLicenses' && outcome !== 'skipped');
  expect(new Set(lists.map(({ outcome }) => outcome))).toEqual(new Set(['unjudged']));
});
