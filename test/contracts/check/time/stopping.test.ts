import { expect, test } from 'vitest';
import { graceAfter, UnjudgedError, unlessStopped } from '../../../../contracts/check/time/unjudged-error.ts';
import { isTestkitError } from '../../../../spec/errors/testkit-error.ts';
import { judge } from '../judge.ts';
import { goodBackend } from '../proxy.ts';

const never = new Promise<never>(() => undefined);

test('whoever is stopped waits no longer, and one that was stopped before does not begin to', async () => {
  const stop = new AbortController();
  const waiting = unlessStopped(never, stop.signal);
  stop.abort();
  await expect(waiting).rejects.toThrow(UnjudgedError);
  await expect(unlessStopped(never, stop.signal)).rejects.toThrow('the run was stopped');
  await expect(unlessStopped(Promise.resolve(1), undefined)).resolves.toBe(1);
});

test('what fails after the stop fails silently', async () => {
  const stop = new AbortController();
  let fail = (_error: Error): void => undefined;
  const waiting = unlessStopped(
    new Promise((_resolve, reject) => {
      fail = reject;
    }),
    stop.signal,
  );
  stop.abort();
  await expect(waiting).rejects.toThrow(UnjudgedError);
  fail(new Error('Nobody hears it.'));
});

test('the grace begins at the stop and not before', async () => {
  const stop = new AbortController();
  const late = graceAfter(stop.signal, 1);
  expect(late?.aborted).toBe(false);
  const fired = new Promise((resolve) => late?.addEventListener('abort', resolve));
  stop.abort();
  await fired;
  expect(graceAfter(undefined, 1)).toBeUndefined();
});

test('a run that is stopped before it begins asks nothing', async () => {
  let count = 0;
  const report = await judge(
    (input, init) => {
      count += 1;
      return goodBackend().fetch(input, init);
    },
    { signal: AbortSignal.abort() },
  );
  expect(report).toMatchObject({
    verdict: 'unjudged',
    exitCode: 2,
    requests: 0,
    reason: expect.stringMatching(/stopped/),
  });
  expect(isTestkitError(new UnjudgedError('x'), 'UnjudgedError')).toBe(true);
  expect(count).toBe(0);
});

test('a stopped run says what it did not come to', async () => {
  const stop = new AbortController();
  let count = 0;
  const backend = goodBackend();
  const report = await judge(
    (input, init) => {
      if (++count === 100) stop.abort();
      return backend.fetch(input, init);
    },
    { signal: stop.signal, runs: 1 },
  );
  const { scope } = report;
  expect(scope.unfinished).toBeGreaterThan(100);
  expect(scope.judged + scope.readOnly + scope.unjudged + scope.unfinished).toBe(scope.total);
  expect(report.checks).toHaveLength(scope.judged);
});
