import { expect, test } from 'vitest';
import { state } from '../defects/state.ts';
import { validation } from '../defects/validation.ts';
import { judge } from '../judge.ts';
import { type Defect, goodBackend, planted } from '../proxy.ts';
import { watched } from '../watched.ts';

const none: Defect = () => (request, next) => next(request);

test('the same seed and the same name send the same requests and make the same report', async () => {
  // What is loaded when it is first needed takes its time, and lets other checks go first: once in a process.
  await judge(goodBackend().fetch, { seed: 3, runName: 'same' });
  const [one, other] = [watched(goodBackend().fetch), watched(goodBackend().fetch)];
  expect(await judge(one.fetch, { seed: 3, runName: 'same' })).toEqual(
    await judge(other.fetch, { seed: 3, runName: 'same' }),
  );
  expect(one.sent).toEqual(other.sent);
});

const defects: readonly (readonly [title: string, defect: Defect | undefined])[] = [
  ['update does not keep', state['update is not kept']],
  ['mode takes any text', validation['mode takes any text']],
];

test.each(defects)('failures have the same ids whatever the seed: %s', async (_title, defect = none) => {
  const [one, other] = await Promise.all([1, 2].map((seed) => judge(planted(defect), { seed })));
  expect(one?.failures.map(({ id }) => id)).toEqual(other?.failures.map(({ id }) => id));
});
