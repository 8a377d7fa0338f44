import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AccountClock } from '../../../../mocks/engine/time/account-clock.ts';
import { realClock, steppingClock } from '../../../../mocks/engine/time/clock.ts';

const newYear = Date.UTC(2030, 0, 1);

test('a clock that is set goes on from there', () => {
  const clock = new AccountClock(steppingClock(0));
  clock.set('2030-01-01T00:00:00.000Z');
  expect([clock.now(), clock.now()]).toEqual([newYear, newYear + 1]);
  clock.set(new Date(5));
  expect(clock.now()).toBe(5);
});

test('a frozen clock stands still, can be moved, and goes on from where it stands', () => {
  const clock = new AccountClock(steppingClock(0));
  clock.freeze(newYear);
  expect([clock.now(), clock.now(), clock.frozen]).toEqual([newYear, newYear, true]);
  clock.advance(1000);
  expect(clock.now()).toBe(newYear + 1000);
  clock.resume();
  expect([clock.now(), clock.now(), clock.frozen]).toEqual([newYear + 1000, newYear + 1001, false]);
});

test('a clock on the wall can be set and goes on', () => {
  const clock = new AccountClock(realClock());
  clock.set(newYear);
  const now = clock.now();
  expect(now).toBeGreaterThanOrEqual(newYear);
  expect(now).toBeLessThan(newYear + 60_000);
});

test('a clock of the user’s own can be moved, and is looked at no more often than it must be', () => {
  let looks = 0;
  const clock = new AccountClock({ now: () => 10 * looks++ });
  expect([clock.now(), clock.now(), clock.since(0)]).toEqual([0, 10, 0]);
  expect(looks).toBe(2);
  clock.set(newYear);
  expect(clock.now()).toBe(newYear + 10);
});

test('to look at the present does not move a stepping clock', () => {
  const clock = new AccountClock(steppingClock(7));
  expect([clock.present, clock.present, clock.now(), clock.present]).toEqual([7, 7, 7, 8]);
});

test('a clock goes back to where a snapshot saw it', () => {
  const change = fc.oneof(
    fc.nat(10_000).map(
      (ms) =>
        (clock: AccountClock): void =>
          clock.advance(ms),
    ),
    fc.nat(newYear).map(
      (ms) =>
        (clock: AccountClock): void =>
          clock.set(ms),
    ),
    fc.constant((clock: AccountClock): void => clock.freeze()),
    fc.constant((clock: AccountClock): void => clock.resume()),
    fc.constant((clock: AccountClock): void => void clock.now()),
  );
  fc.assert(
    fc.property(fc.array(change), fc.array(change), (before, after) => {
      const clock = new AccountClock(steppingClock(0));
      for (const act of before) act(clock);
      const snapshot = clock.snapshot();
      const expected = [clock.frozen, clock.now(), clock.now()];
      for (const act of after) act(clock);
      clock.restore(snapshot);
      expect([clock.frozen, clock.now(), clock.now()]).toEqual(expected);
    }),
  );
});

test.each([['soon'], [Number.NaN], [Number.POSITIVE_INFINITY], [9e15], [new Date('x')]])(
  'a clock cannot be set to %s, and is as before',
  (moment) => {
    const clock = new AccountClock(steppingClock(3));
    expect(() => clock.set(moment)).toThrow('Failed to set the clock');
    expect(() => clock.freeze(moment)).toThrow('Failed to set the clock');
    expect([clock.frozen, clock.now()]).toEqual([false, 3]);
  },
);

test.each([[-1], [Number.NaN], [Number.POSITIVE_INFINITY]])('a clock cannot be advanced by %s', (milliseconds) => {
  const clock = new AccountClock(steppingClock(3));
  expect(() => clock.advance(milliseconds)).toThrow('Failed to advance the clock');
  expect(clock.now()).toBe(3);
});
