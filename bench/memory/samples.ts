import { median } from '../measure/median.ts';

/** The memory of the process at one moment. */
export interface Sample {
  /** Minutes since the start. */
  readonly at: number;
  readonly rss: number;
  /** What the server tells of itself. */
  readonly memory: Readonly<Record<string, unknown>>;
}

/** How far the memory may grow from when it should have settled to the end. */
export const maxGrowth = 1.1;

/** What the samples come to. */
export interface Verdict {
  readonly settled: number;
  readonly end: number;
  readonly growth: number;
  readonly pass: boolean;
}

/**
 * Compares the memory at the end with what it was when it should have settled: the middle of a minute and of what came in
 * the same time around, since a collection of garbage shows in each single sample.
 */
export function judge(samples: readonly Sample[], settle: number, minutes: number): Verdict {
  const width = Math.min(2, settle / 2);
  const within = (from: number, to: number): number =>
    median(samples.filter(({ at }) => at >= from && at <= to).map(({ rss }) => rss));
  const settled = within(settle - width / 2, settle + width / 2);
  const end = within(minutes - width, Number.POSITIVE_INFINITY);
  return { settled, end, growth: end / settled, pass: end / settled <= maxGrowth };
}
