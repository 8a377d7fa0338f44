import { expect, test } from 'vitest';
import { applyBaseline, readBaseline, updatedBaseline, writeBaseline } from '../../../contracts/baseline/baseline.ts';
import { isTestkitError } from '../../../spec/errors/testkit-error.ts';
import { soaking } from '../../soak/soaking.ts';
import { faulty, goodFetch, judge } from '../check/backends.ts';

const phases = soaking
  ? (['examples', 'positive', 'negative', 'security', 'stateful'] as const)
  : (['examples'] as const);
const good = await judge({ fetch: goodFetch(), phases });
const bad = await judge({ fetch: faulty, phases });
const known = updatedBaseline(bad, []);

test('a run whose failures are all known passes, and still shows them', () => {
  const report = applyBaseline(bad, known);
  expect(report).toMatchObject({ verdict: 'conforms', exitCode: 0, failures: [] });
  expect(report.baseline?.known).toEqual(bad.failures);
});

test('a new failure fails, and is the only one that does', () => {
  const report = applyBaseline(bad, known.slice(1));
  expect(report).toMatchObject({ verdict: 'violates', exitCode: 1 });
  expect(report.failures.map(({ id }) => id)).toEqual([known[0]?.id]);
});

test('a failure that is fixed must leave the baseline', () => {
  const report = applyBaseline(good, known);
  expect(report).toMatchObject({ verdict: 'violates', exitCode: 1, failures: [] });
  expect(report.baseline?.fixed).toEqual(known);
});

test('what a run did not come to is not fixed', async () => {
  const other = await judge({ fetch: goodFetch(), phases: ['stateful'] });
  const elsewhere = known.filter(({ id }) => !id.startsWith('stateful'));
  expect(elsewhere).not.toEqual([]);
  expect(applyBaseline(other, elsewhere)).toMatchObject({ verdict: 'conforms', baseline: { fixed: [] } });
  expect(updatedBaseline(other, elsewhere)).toEqual(elsewhere);
});

test('a check that writes is not fixed by a run that only reads', () => {
  const skipped = good.checks.find(({ outcome }) => outcome === 'skipped');
  const failure = { id: `${skipped?.phase} › ${skipped?.operation} › ${skipped?.check} › any`, sentence: 'Known.' };
  expect(applyBaseline(good, [failure])).toMatchObject({ verdict: 'conforms', baseline: { fixed: [] } });
});

test('a failure of a check that there is no more is out of date', () => {
  const failure = { id: 'examples › getTokenInfo › no such check › any', sentence: 'Known.' };
  expect(applyBaseline(good, [failure]).baseline?.fixed).toEqual([failure]);
});

test('a backend that cannot be judged stays unjudged, whatever is known', async () => {
  const unjudged = await judge({ fetch: async () => new Response(null, { status: 401 }) });
  expect(applyBaseline(unjudged, known)).toMatchObject({ verdict: 'unjudged', exitCode: 2, baseline: { fixed: [] } });
});

test('a baseline file is read as it was written, one failure a line', () => {
  const text = writeBaseline(known);
  expect(readBaseline(text, 'b.json')).toEqual(known);
  expect(text.split('\n').filter((line) => line.includes('"id"'))).toHaveLength(known.length);
  expect(readBaseline(writeBaseline([]), 'b.json')).toEqual([]);
});

test.each(['', '[]', '{"version":2,"failures":[]}', '{"version":1,"failures":[{"sentence":"x"}]}'])(
  'a file that is no baseline is refused in a sentence: %s',
  (text) => {
    const read = (): unknown => readBaseline(text, 'b.json');
    expect(read).toThrow(/^Failed to read the baseline b\.json: /);
    expect(isTestkitError(caught(read), 'CheckFileError')).toBe(true);
  },
);

function caught(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}
