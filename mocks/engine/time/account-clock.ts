import { preview } from '../../../contracts/violations/violation.ts';
import { type Clock, RealClock, SteppingClock, withinTime } from './clock.ts';
import { ClockError, noTime } from './clock-error.ts';

/** A moment as a test writes it: milliseconds since 1970, an ISO 8601 text, or a `Date`. */
export type Moment = number | string | Date;

/** Where the hands of a clock stand. */
export interface ClockState {
  readonly frozenAt: number | undefined;
  /** How far it runs before the clock below it, in milliseconds. */
  readonly offset: number;
  /** What the next look tells, where the clock below is a stepping one. */
  readonly moment: number | undefined;
}

/** The clock of one account, whose hands a test can move. It tells moments of 1970 to 9999, and stands still at either end. */
export class AccountClock implements Clock {
  #below: Clock;
  #frozenAt: number | undefined;
  #offset = 0;

  constructor(below: Clock) {
    this.#below = below;
  }

  /** The moment of an exchange; a stepping clock moves on by it. */
  now(): number {
    return this.#frozenAt ?? withinTime(this.#below.now() + this.#offset);
  }

  /** The moment that it is, without moving on; by a clock of the user's own, one more look. */
  get present(): number {
    if (this.#frozenAt !== undefined) return this.#frozenAt;
    return withinTime(this.#below instanceof SteppingClock ? this.#below.moment : this.#below.now() + this.#offset);
  }

  get frozen(): boolean {
    return this.#frozenAt !== undefined;
  }

  /**
   * Sets the clock; it goes on from there, or stays there where it is frozen.
   *
   * @throws {ClockError} where it is given no moment of 1970 to 9999.
   * @example
   * clock.set('2030-01-01T00:00:00.000Z');
   */
  set(moment: Moment): void {
    const at = momentOf(moment);
    if (this.#frozenAt !== undefined) this.#frozenAt = at;
    else this.#goOnFrom(at);
  }

  /**
   * Moves the clock on by so many milliseconds.
   *
   * @throws {ClockError} where that is no number or a negative one, or leads beyond 9999; the clock is as before then.
   */
  advance(milliseconds: number): void {
    if (!Number.isFinite(milliseconds) || milliseconds < 0) {
      throw noTime(milliseconds);
    }
    this.set(this.present + Math.round(milliseconds));
  }

  /**
   * Stops the clock, where it is or at a moment.
   *
   * @throws {ClockError} where it is given no moment of 1970 to 9999.
   */
  freeze(moment?: Moment): void {
    this.#frozenAt = moment === undefined ? this.present : momentOf(moment);
  }

  /** Lets a frozen clock go on from where it stands. */
  resume(): void {
    if (this.#frozenAt === undefined) return;
    const at = this.#frozenAt;
    this.#frozenAt = undefined;
    this.#goOnFrom(at);
  }

  /** How long ago a moment was. 0 by a clock of the user's own: a look at it may move it. */
  since(moment: number): number {
    if (this.#frozenAt !== undefined) return 0;
    if (this.#below instanceof SteppingClock) return Math.max(0, this.present - moment - 1);
    return this.#below instanceof RealClock ? Math.max(0, this.present - moment) : 0;
  }

  /** Tells a clock that does not see time go by that some has. */
  elapse(milliseconds: number): void {
    if (this.#below instanceof SteppingClock && !this.frozen) this.#below.moment += milliseconds;
  }

  snapshot(): ClockState {
    return {
      frozenAt: this.#frozenAt,
      offset: this.#offset,
      moment: this.#below instanceof SteppingClock ? this.#below.moment : undefined,
    };
  }

  restore({ frozenAt, offset, moment }: ClockState): void {
    this.#frozenAt = frozenAt;
    this.#offset = offset;
    if (this.#below instanceof SteppingClock && moment !== undefined) this.#below.moment = moment;
  }

  /** A new clock below, whose hands nobody has moved. */
  reset(below: Clock): void {
    this.#below = below;
    this.#frozenAt = undefined;
    this.#offset = 0;
  }

  #goOnFrom(moment: number): void {
    if (this.#below instanceof SteppingClock) this.#below.moment = moment;
    else this.#offset += moment - (this.#below.now() + this.#offset);
  }
}

function momentOf(moment: Moment): number {
  // A test in JavaScript may give anything: an object need not even have a text.
  const given = typeof moment === 'string' ? Date.parse(moment) : moment instanceof Date ? moment.getTime() : moment;
  const at = typeof given === 'number' ? given : Number.NaN;
  if (at === withinTime(at)) return Math.round(at);
  throw new ClockError(
    `Failed to set the clock: ${preview(moment)} is no moment. Give one of 1970 to 9999: milliseconds since 1970, or a text such as "2030-01-01T00:00:00.000Z".`,
  );
}
