import { expect, test } from 'vitest';
import { checkSnapshot } from '../../../../mocks/engine/account/check-snapshot.ts';
import { freeId } from '../../../../mocks/engine/account/free-id.ts';
import { MockError } from '../../../../mocks/engine/account/mock-error.ts';
import { LeakyBucket } from '../../../../mocks/engine/account/rate-limit.ts';
import { RecordCollection } from '../../../../mocks/engine/store/collection.ts';
import { digits, hashOf, objectId, uuid } from '../../../../mocks/engine/store/ids.ts';

const collectionOf = (count: number): RecordCollection =>
  new RecordCollection(
    new Map(Array.from({ length: count }, (_none, index) => [String(index), { id: index }])),
    undefined,
    undefined,
    '/pets',
  );

/** Ids that count from 0, of which some cannot be; and how many were asked for. */
function counting(cannotBe: (index: number) => boolean = () => false): {
  next: () => number | undefined;
  asked: () => number;
} {
  let index = -1;
  return {
    next: () => {
      index += 1;
      return cannotBe(index) ? undefined : index;
    },
    asked: () => index + 1,
  };
}

test('an id is the first that no record has, and that can be one', () => {
  expect(freeId(collectionOf(3), counting().next)).toBe(3);
  expect(freeId(collectionOf(0), counting((index) => index < 5).next)).toBe(5);
  expect(freeId(collectionOf(20_000), counting().next)).toBe(20_000);
});

test.each([0, 5])('of %i records, ten thousand more ids are tried than there are', (count) => {
  const { next, asked } = counting(() => true);
  expect(() => freeId(collectionOf(count), next)).toThrow(MockError);
  expect(asked()).toBe(10_000 + count);
});

test('what is no snapshot is refused', () => {
  expect(checkSnapshot({}, true)).toBeUndefined();
  expect(() => checkSnapshot('x', false)).toThrow('Failed to restore: "x" is no snapshot.');
});

test('a bucket goes back to where a snapshot saw it', () => {
  const bucket = new LeakyBucket({ capacity: 2, perSecond: 1 });
  bucket.take(1000);
  const snapshot = bucket.snapshot();
  expect(snapshot).toEqual({ level: 1, at: 1000 });
  expect([bucket.take(1500), bucket.take(1500), bucket.take(1500)]).toEqual([0, 1, 1]);
  bucket.restore(snapshot);
  expect([bucket.take(1000), bucket.take(1000)]).toEqual([0, 1]);
  expect([bucket.take(2000), bucket.take(2000), bucket.take(4000), bucket.take(4000), bucket.take(4000)]).toEqual([
    0, 1, 0, 0, 1,
  ]);
});

const context = { sequence: 3, now: 1_767_225_600_000, account: 'ada' };

test('ids are the same for the same account, moment and number, and others for others', () => {
  for (const make of [objectId, digits, uuid]) {
    expect(make(context)).toBe(make({ ...context, random: 0 }));
    const others = [{ sequence: 4 }, { account: 'eve' }, { random: 1 }].map((one) => make({ ...context, ...one }));
    expect(new Set([make(context), ...others]).size).toBe(4);
  }
});

test('ids are written as those of databases are', () => {
  expect([hashOf(''), hashOf('a'), hashOf('foobar')]).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
  expect(objectId(context)).toMatch(/^6955b900[0-9a-f]{16}$/);
  expect(objectId({ ...context, now: -5000 })).toMatch(/^fffffffb[0-9a-f]{16}$/);
  expect(objectId({ ...context, sequence: 2 ** 24 + 3 })).toBe(objectId(context));
  expect(digits(context)).toMatch(/^1767225600000\d{3}0003$/);
  expect(digits({ ...context, now: -5.5, sequence: 12_345 })).toMatch(/^5\d{3}12345$/);
  expect(uuid(context)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{4}00000003$/);
});
