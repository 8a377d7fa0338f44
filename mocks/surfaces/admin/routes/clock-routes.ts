import { preview } from '../../../../contracts/violations/violation.ts';
import type { AccountClock, Moment } from '../../../engine/time/account-clock.ts';
import { ClockError, noTime } from '../../../engine/time/clock-error.ts';
import type { AdminRoutes } from '../call/admin-call.ts';
import { AdminRefusal } from '../request/admin-refusal.ts';
import { checkKeys, objectOf } from '../request/json-object.ts';
import { clockResponse } from './server-routes.ts';

/** The routes that are about the clock of an account. */
export const clockRoutes: AdminRoutes<'readClock' | 'turnClock'> = {
  readClock: ({ account }) => Response.json(clockResponse(account.clock)),
  turnClock: ({ account: { clock }, body }) => {
    const before = clock.snapshot();
    try {
      turn(clock, objectOf(body));
    } catch (error) {
      clock.restore(before);
      throw error;
    }
    return Response.json(clockResponse(clock));
  },
};

const turns: readonly string[] = ['set', 'advance', 'freeze', 'resume'];

function turn(clock: AccountClock, change: Readonly<Record<string, unknown>>): void {
  checkKeys(change, turns);
  const { set, advance, freeze, resume } = change;
  if (Object.keys(change).length === 0) {
    throw new AdminRefusal('bad-request', `Failed to turn the clock: the body is empty. Give ${turns.join(', ')}.`);
  }
  if (set !== undefined) clock.set(momentOf(set));
  if (advance !== undefined) clock.advance(timeOf(advance));
  if (freeze !== undefined) clock.freeze(freeze === true ? undefined : momentOf(freeze));
  if (resume === true) clock.resume();
  else if (resume !== undefined) {
    throw new ClockError(`Failed to turn the clock: resume is ${preview(resume)}. Give true, or leave it out.`);
  }
}

function timeOf(value: unknown): number {
  if (typeof value === 'number') return value;
  throw noTime(value);
}

function momentOf(value: unknown): Moment {
  if (typeof value === 'number' || typeof value === 'string') return value;
  throw new ClockError(
    `Failed to set the clock: ${preview(value)} is no moment. Give milliseconds since 1970, or a text such as "2030-01-01T00:00:00.000Z".`,
  );
}
