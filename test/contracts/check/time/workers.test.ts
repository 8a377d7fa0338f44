import { expect, test } from 'vitest';
import type { Phase } from '../../../../contracts/check/failures/failure.ts';
import { createPace } from '../../../../contracts/check/time/pace.ts';
import { workThrough } from '../../../../contracts/check/time/pool.ts';
import { soaking, soakRows, soakTest } from '../../../soak/soaking.ts';
import { state } from '../defects/state.ts';
import { judge } from '../judge.ts';
import { type Defect, goodBackend, planted } from '../proxy.ts';

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A fetch that counts how many requests are under way at a time. */
function counted(fetch: typeof globalThis.fetch): {
  readonly fetch: typeof globalThis.fetch;
  readonly max: () => number;
  /** Counts anew: the few plain reads before a run go together. */
  readonly begin: () => void;
} {
  let now = 0;
  let max = 0;
  return {
    max: () => max,
    begin: () => {
      max = 0;
    },
    fetch: async (input, init) => {
      now += 1;
      max = Math.max(max, now);
      await turn();
      const response = await fetch(input, init);
      now -= 1;
      return response;
    },
  };
}

test.each(soakRows([2, 5, 8]))(
  'with %i workers, so many checks are under way at a time, and no more',
  async (workers) => {
    const { fetch, max, begin } = counted(goodBackend().fetch);
    const report = await judge(fetch, {
      runs: 2,
      workers,
      phases: soaking ? ['examples', 'security'] : ['examples'],
      onPlan: begin,
    });
    expect(report.verdict).toBe('conforms');
    // A story may send a handful of requests at once.
    expect(max()).toBe(workers);
  },
);

soakTest('one worker sends one request after the other', async () => {
  const { fetch, max, begin } = counted(goodBackend().fetch);
  await judge(fetch, { workers: 1, phases: ['security'], write: true, onPlan: begin });
  expect(max()).toBe(1);
});

const none: Defect = () => (request, next) => next(request);

const inAll = ['examples', 'positive', 'stateful'] as const;

test.each(
  soakRows<[string, Defect, readonly Phase[]]>([
    ['does not keep updates', state['update is not kept'] ?? none, ['positive']],
    ['is good', none, ['stateful']],
    ['responds with pages that are too short', state['the list ignores limit'] ?? none, ['stateful']],
  ]),
)(
  'a backend that %s gets the same verdict, checks and failures from one worker as from eight',
  async (_what, defect, phasesThatTell) => {
    const phases = soaking ? inAll : phasesThatTell;
    const [one, eight] = await Promise.all(
      [1, 8].map((workers) => judge(planted(defect), { runs: 1, workers, phases })),
    );
    expect(eight?.verdict).toBe(one?.verdict);
    expect(eight?.checks).toEqual(one?.checks);
    expect(eight?.failures.map(({ id }) => id)).toEqual(one?.failures.map(({ id }) => id));
    expect(eight?.phases).toEqual(one?.phases);
    expect(eight?.leftovers).toEqual([]);
  },
);

soakTest(
  'a defect that spoils the records of others may show in more checks, and never in a better verdict',
  async () => {
    const defect = state['the list moves lastModified'] ?? none;
    const reports = await Promise.all(
      [1, 8].map((workers) => judge(planted(defect), { runs: 1, workers, phases: ['stateful'] })),
    );
    expect(reports.map(({ verdict }) => verdict)).toEqual(['violates', 'violates']);
  },
);

test.each(soakRows([2, 1, 5]))(
  'a backend that takes %i requests a second is waited for, and nobody loses each time',
  async (limit) => {
    let time = 0;
    const taken: number[] = [];
    const limited: Defect = () => async (request, next) => {
      // Time goes by only where somebody waits.
      if (taken.filter((moment) => moment > time - 1000).length >= limit) {
        const body = JSON.stringify({ errors: [{ code: 'rate_limited', message: 'Too many requests.' }] });
        return { status: 429, headers: { 'content-type': 'application/json', 'retry-after': '1' }, body };
      }
      taken.push(time);
      return next(request);
    };
    const report = await judge(planted(limited), {
      phases: ['examples', 'security'],
      sleep: async (milliseconds) => {
        time += milliseconds;
      },
    });
    expect(report).toMatchObject({ verdict: 'conforms', failures: [], leftovers: [] });
  },
);

const pauses = [
  [8, 110],
  [3, 120],
  [8, 60],
  [8, 200],
] as const;

test.each(soakRows(pauses))(
  'a gateway that fails %i requests after %i others, as where a backend starts anew, is no failure',
  async (many, after) => {
    let count = 0;
    const starting: Defect = () => async (request, next) => {
      count += 1;
      if (count > after && count <= after + many) return { status: 503, headers: {}, body: '' };
      return next(request);
    };
    const report = await judge(planted(starting), { phases: ['examples', 'security'], sleep: async () => undefined });
    expect(report).toMatchObject({ verdict: 'conforms', failures: [], leftovers: [] });
  },
);

test('what must be alone is alone, and everything begins in its order', async () => {
  const log: string[] = [];
  let running = 0;
  const crowds: Record<string, number> = {};
  await workThrough({
    items: ['a', 'b', 'c', 'ALONE', 'd', 'e'],
    workers: 3,
    isAlone: (item) => item === 'ALONE',
    work: async (item) => {
      log.push(item);
      running += 1;
      crowds[item] = running;
      for (let time = 0; time < 3; time++) await turn();
      running -= 1;
    },
  });
  expect(log).toEqual(['a', 'b', 'c', 'ALONE', 'd', 'e']);
  expect(crowds).toMatchObject({ ALONE: 1, c: 3, d: 1, e: 2 });
});

test('where one goes wrong, none is begun any more, and those under way come to their end', async () => {
  const ended: number[] = [];
  const working = workThrough({
    items: [1, 2, 3, 4, 5],
    workers: 2,
    isAlone: () => false,
    work: async (item) => {
      if (item === 2) throw new Error('two is wrong');
      for (let time = 0; time < 5; time++) await turn();
      ended.push(item);
    },
  });
  await expect(working).rejects.toThrow('two is wrong');
  expect(ended).toEqual([1]);
});

test.each([10, 100, 300])('a rate of %i is kept, however many ask at a time', async (rate) => {
  let time = 0;
  const waiting: { readonly at: number; readonly wake: () => void }[] = [];
  const sleep = (milliseconds: number): Promise<void> =>
    new Promise((wake) => void waiting.push({ at: time + milliseconds, wake }));
  const pace = createPace(rate, sleep);
  const gone: number[] = [];
  const all = Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let count = 0; count < rate / 4; count++) {
        await pace.turn();
        gone.push(time);
      }
    }),
  );
  const isOver = { now: false };
  void all.then(() => {
    isOver.now = true;
  });
  while (!isOver.now) {
    await turn();
    const next = waiting.shift();
    time = next?.at ?? time;
    next?.wake();
  }
  for (const moment of gone)
    expect(gone.filter((other) => other >= moment && other < moment + 1000).length).toBeLessThanOrEqual(rate * 1.1);
});

test('when one is asked to wait, all wait', async () => {
  let wake = (): void => undefined;
  const pace = createPace(
    1000,
    () =>
      new Promise<void>((resolve) => {
        wake = resolve;
      }),
  );
  const obeying = pace.obey('7');
  let isGone = false;
  const other = pace.turn().then(() => {
    isGone = true;
  });
  await turn();
  expect(isGone).toBe(false);
  wake();
  await Promise.all([obeying, other]);
  expect(isGone).toBe(true);
});
