import { expect, test } from 'vitest';
import { checkConformance } from '../../../../contracts/apis/integrator/conformance/check-conformance.ts';
import type { LedgerLine } from '../../../../contracts/index.ts';
import { headlineOf } from '../../../../contracts/reporters/parts/headline.ts';
import { rowsOf, soakTest } from '../../../soak/soaking.ts';
import { baseUrl, judge, token } from '../judge.ts';
import { goodBackend } from '../proxy.ts';

/** A backend that responds to so many requests, and then none. */
function hanging(after: number, backend = goodBackend()): typeof fetch {
  let count = 0;
  return (input, init) => (++count > after ? new Promise(() => undefined) : backend.fetch(input, init));
}

test.each(
  rowsOf<[after: number, write: boolean, deadlineMs: number]>(
    [
      [0, false, 400],
      // Long enough to have created something by then, on a slow machine too.
      [150, true, 3000],
      [60, true, 400],
    ],
    3,
  ),
)(
  'a run ends at its deadline, though nothing gets a response after %i requests (write: %j)',
  async (after, write, deadlineMs) => {
    const lines: LedgerLine[] = [];
    const report = await judge(hanging(after), { deadlineMs, write, onLedger: (line) => void lines.push(line) });
    expect(report).toMatchObject({ verdict: 'unjudged', exitCode: 2 });
    expect(report.reason).toMatch(
      /^Failed to finish: the run's (?:400 ms|3 seconds) were over\. Give it more time \(--deadline/,
    );
    expect(report.scope.unfinished).toBeGreaterThan(100);
    // What could not be removed any more is named, and the ledger does not say that the run is done.
    expect(lines.filter(({ event }) => event === 'done')).toEqual([]);
    const left =
      lines.filter(({ event }) => event === 'created').length - lines.filter(({ event }) => event === 'removed').length;
    expect(report.leftovers).toHaveLength(left);
    if (after === 150) expect(left).toBeGreaterThan(0);
    if (report.scope.judged > 0)
      expect(headlineOf(report)).toMatch(/was not judged to the end.*: \d+ of [\d,]+ checks\.$/);
  },
);

test('failures that were found before the deadline are failures', async () => {
  const backend = goodBackend();
  let count = 0;
  const report = await judge(
    async (input, init) => {
      if (++count > 60) return new Promise(() => undefined);
      const response = await backend.fetch(input, init);
      return String(input).endsWith('/tokenInfo') && response.ok ? Response.json({ _userId: 7 }) : response;
    },
    { deadlineMs: 300, write: false },
  );
  expect(report).toMatchObject({ verdict: 'violates', exitCode: 1, reason: expect.stringContaining('were over') });
});

test('a list that never responds is a failure where the rest of the API does', async () => {
  const backend = goodBackend();
  const report = await judge(
    (input, init) =>
      new URL(String(input)).pathname.endsWith('/integrations')
        ? new Promise(() => undefined)
        : backend.fetch(input, init),
    { timeoutMs: 20, phases: ['examples'], write: false },
  );
  expect(report).toMatchObject({ verdict: 'violates', exitCode: 1 });
  expect(report.failures.map(({ operation, rule }) => [operation, rule])).toEqual([['listIntegrations', 'responds']]);
});

soakTest('a list that is too large before the run keeps it from writing', async () => {
  const backend = goodBackend();
  const methods = new Set<string | undefined>();
  const report = await judge(
    async (input, init) => {
      methods.add(init?.method);
      const response = await backend.fetch(input, init);
      const isList = new URL(String(input)).pathname.endsWith('/integrations') && response.status === 200;
      return isList ? new Response(`[${' '.repeat(20_000)}]`, response) : response;
    },
    { maxResponseBytes: 10_000, phases: ['examples'] },
  );
  expect(methods).toEqual(new Set(['GET']));
  expect(report.failures.map(({ rule }) => rule)).toEqual(['too large']);
  expect(report.notes).toContainEqual(expect.objectContaining({ code: 'not-read', operation: 'listIntegrations' }));
});

test.each([
  ['timeoutMs', 0],
  ['timeoutMs', -1],
  ['timeoutMs', Number.NaN],
  ['timeoutMs', Number.POSITIVE_INFINITY],
  ['timeoutMs', 0.5],
  ['deadlineMs', 0],
  ['deadlineMs', -5],
  ['deadlineMs', Number.NaN],
  ['maxResponseBytes', 0],
  ['maxResponseBytes', Number.NaN],
  ['rate', 0],
])('%s: %d is refused', async (name, value) => {
  const fetch = goodBackend().fetch;
  await expect(checkConformance({ baseUrl, token, fetch, [name]: value })).rejects.toThrow(`\`${name}\` is ${value}`);
});
