import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AccountClock } from '../../../../mocks/engine/time/account-clock.ts';
import { realClock, steppingClock, timestamp } from '../../../../mocks/engine/time/clock.ts';

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

test('how long ago a moment was is 0 by a clock that stands, or of the user’s own', () => {
  const stepping = new AccountClock(steppingClock(100));
  const at = stepping.now();
  expect(stepping.since(at)).toBe(0);
  stepping.elapse(250);
  expect([stepping.since(at), stepping.since(1000)]).toEqual([250, 0]);
  stepping.freeze();
  stepping.elapse(5);
  expect([stepping.since(at), stepping.present]).toEqual([0, 351]);
  const own = new AccountClock({ now: () => 100 });
  own.elapse(50);
  expect([own.since(0), own.now()]).toEqual([0, 100]);
});

test('the clock on the wall tells how long ago a moment was, and no less than 0', () => {
  const clock = new AccountClock(realClock());
  clock.set(newYear);
  expect(clock.since(newYear - 1000)).toBeGreaterThanOrEqual(1000);
  expect(clock.since(newYear + 1_000_000)).toBe(0);
});

test('a clock of the user’s own runs on from where it was set, and goes back to that', () => {
  let below = 1000;
  const clock = new AccountClock({ now: () => below });
  clock.set(5000);
  below = 1500;
  expect([clock.now(), clock.present]).toEqual([5500, 5500]);
  const snapshot = clock.snapshot();
  expect(snapshot).toEqual({ frozenAt: undefined, offset: 4000, moment: undefined });
  clock.advance(100.4);
  expect(clock.now()).toBe(5600);
  clock.resume();
  expect(clock.now()).toBe(5600);
  clock.restore(snapshot);
  expect(clock.now()).toBe(5500);
  clock.reset({ now: () => 7 });
  expect([clock.now(), clock.frozen]).toEqual([7, false]);
});

test('time is from 1970 to 9999, whatever a clock below tells', () => {
  const last = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
  const shown = (moment: number): readonly [number, number] => {
    const clock = new AccountClock({ now: () => moment });
    return [clock.now(), clock.present];
  };
  expect([-5, Number.NaN, last + 5, 5].map(shown)).toEqual([
    [0, 0],
    [0, 0],
    [last, last],
    [5, 5],
  ]);
  const clock = new AccountClock(steppingClock(0));
  clock.freeze(last);
  expect(() => clock.advance(1)).toThrow('Failed to set the clock');
  clock.set(0);
  expect(clock.now()).toBe(0);
  expect(() => clock.set(-1)).toThrow('Failed to set the clock');
});

test.each<[moment: number, text: string]>([
  [0, '1970-01-01T00:00:00.000Z'],
  [999, '1970-01-01T00:00:00.999Z'],
  [1000, '1970-01-01T00:00:01.000Z'],
  [1007.9, '1970-01-01T00:00:01.007Z'],
  [-5, '1970-01-01T00:00:00.000Z'],
  [Number.NaN, '1970-01-01T00:00:00.000Z'],
  [newYear, '2030-01-01T00:00:00.000Z'],
  [9e15, '9999-12-31T23:59:59.999Z'],
])('%d is written as %s', (moment, text) => {
  expect(timestamp(moment)).toBe(text);
});
