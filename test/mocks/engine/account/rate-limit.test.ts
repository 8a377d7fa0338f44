import { expect, test } from 'vitest';
import { LeakyBucket } from '../../../../mocks/engine/account/rate-limit.ts';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import { petRequest, petShop } from '../pet-shop.ts';

test('a bucket takes as many at once as it holds, and then as many as leak out', () => {
  const bucket = new LeakyBucket({ capacity: 3, perSecond: 2 });
  expect([0, 0, 0, 0].map((now) => bucket.take(now))).toEqual([0, 0, 0, 1]);
  expect([500, 500].map((now) => bucket.take(now))).toEqual([0, 1]);
  expect([10_000, 10_000, 10_000, 10_000].map((now) => bucket.take(now))).toEqual([0, 0, 0, 1]);
});

test('whoever waits as long as asked gets through', () => {
  const bucket = new LeakyBucket({ capacity: 1, perSecond: 0.1 });
  expect(bucket.take(0)).toBe(0);
  const seconds = bucket.take(1);
  expect(seconds).toBe(10);
  expect(bucket.take(1 + seconds * 1000)).toBe(0);
});

test('a clock that is set back neither fills a bucket nor empties it', () => {
  const bucket = new LeakyBucket({ capacity: 1, perSecond: 1 });
  bucket.take(5000);
  expect(bucket.take(0)).toBe(1);
  expect(bucket.take(1000)).toBe(0);
});

test('an account that asks for too much is refused, and its neighbour is not', async () => {
  const mock = createMock(petShop, {
    rateLimit: { capacity: 2, perSecond: 1 },
    conventions: { identify: ({ headers }) => ({ account: headers.get('x-account') ?? 'default' }) },
  });
  const ask = async (account: string): Promise<number> =>
    (await mock.fetch(petRequest('GET', '/pets', undefined, { 'x-account': account }))).status;
  expect([await ask('a'), await ask('a'), await ask('a'), await ask('b')]).toEqual([200, 200, 429, 200]);
  mock.account('a').clock.advance(1000);
  expect(await ask('a')).toBe(200);
  mock.account('a').reset();
  expect([await ask('a'), await ask('a'), await ask('a')]).toEqual([200, 200, 429]);
});

test('an account without a rate limit has as many exchanges as it likes', async () => {
  const mock = createMock(petShop);
  for (let count = 0; count < 700; count++) expect((await mock.fetch(petRequest('GET', '/pets'))).status).toBe(200);
});
