import { expect, test } from 'vitest';
import type { ConformanceOptions } from '../../../../../contracts/index.ts';
import { rowsOf, soaking, soakTest } from '../../../../soak/soaking.ts';
import { judge } from '../../../check/judge.ts';
import { goodBackend } from '../../../check/proxy.ts';
import { backendWith, runs } from './runs-with-errors.ts';

/** What has to do with runs themselves; the soak asks for flows as records too. */
const ofRuns: Partial<ConformanceOptions> = soaking
  ? {}
  : { only: ['runFlow', 'listFlowErrors', 'listLatestFlowJobs'] };

test('the fake conforms where flows are run, with errors and without, and nothing is left', async () => {
  for (const fetch of rowsOf([backendWith((request, next) => next(request)), goodBackend().fetch], 2)) {
    const report = await judge(fetch, { ...runs, ...ofRuns });
    expect(report).toMatchObject({ verdict: 'conforms', failures: [], leftovers: [] });
    expect(report.scope.actOutside).toBeUndefined();
  }
});

soakTest('no flow is run by a check that was not asked to', async () => {
  const seen: string[] = [];
  const backend = backendWith((request, next) => {
    seen.push(request.url.pathname);
    return next(request);
  });
  const report = await judge(backend, { ...runs, actOutside: false });
  expect(report.scope.actOutside).toBeGreaterThan(0);
  expect(seen.filter((path) => path.endsWith('/run'))).toEqual([]);
});
