/** Tells the time, in milliseconds since 1970. */
export interface Clock {
  now(): number;
}

/** Where a deterministic clock starts unless set otherwise: 2026-01-01T00:00:00.000Z. */
export const epoch: number = Date.UTC(2026, 0, 1);

/** A clock that moves on by one millisecond at each look, and whose hands can be moved. */
export class SteppingClock implements Clock {
  /** What the next look will tell. */
  moment: number;

  constructor(start: number) {
    this.moment = start;
  }

  now(): number {
    return this.moment++;
  }
}

/** The clock on the wall. */
export class RealClock implements Clock {
  now(): number {
    return Date.now();
  }
}

/** A clock that starts at a fixed moment and moves on by one millisecond at each look: same calls, same times. */
export function steppingClock(start: number = epoch): Clock {
  return new SteppingClock(start);
}

/** The clock on the wall. */
export function realClock(): Clock {
  return new RealClock();
}

/** The last moment that ISO 8601 writes with four digits for the year: 9999-12-31T23:59:59.999Z. */
const lastMoment = 253_402_300_799_999;

/** The moment itself, or the end of time that is nearer: time is from 1970 to 9999, and a clock may tell anything. */
export function withinTime(moment: number): number {
  return moment > 0 ? Math.min(moment, lastMoment) : 0;
}

/** The second of the last timestamp: a text that depends on nothing but its number. */
let lastSecond = { number: -1, text: '' };

/** A moment as the wire writes it: ISO 8601 in UTC, with milliseconds. */
export function timestamp(moment: number): string {
  const within = withinTime(moment);
  const second = Math.floor(within / 1000);
  // Most are of the second in which the last one was: what stands before its milliseconds is written once.
  if (second !== lastSecond.number) {
    lastSecond = { number: second, text: new Date(second * 1000).toISOString().slice(0, -4) };
  }
  return `${lastSecond.text}${String(Math.trunc(within) - second * 1000).padStart(3, '0')}Z`;
}
