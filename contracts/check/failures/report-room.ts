import type { CheckFailure } from './failure.ts';

/** The most failures that one check keeps, and a whole run; what is beyond is counted. */
const maxOfCheck = 100;
const maxOfRun = 5000;

/** The most characters that the failures of a run hold together. */
const maxCharacters = 32 * 1024 * 1024;

/** The most notes that one check keeps. */
export const maxNotes = 100;

/** The room that there is for the failures of a run: what a backend says must not fill the memory, nor a report. */
export interface ReportRoom {
  /** Whether one more failure of a check is kept, which has so many already; the first one always is. */
  take(failure: CheckFailure, has: number): boolean;
}

/** Makes the room of one run. */
export function createReportRoom(): ReportRoom {
  let failures = 0;
  let characters = 0;
  return {
    take: (failure, has) => {
      const isFull = has >= maxOfCheck || failures >= maxOfRun || characters >= maxCharacters;
      if (isFull && has > 0) return false;
      failures += 1;
      characters += sizeOf(failure);
      return true;
    },
  };
}

function sizeOf({ exchange, ...texts }: CheckFailure): number {
  const shown = exchange === undefined ? 0 : JSON.stringify(exchange).length;
  return Object.values(texts).reduce((sum: number, text) => sum + String(text).length, shown);
}
