import { median } from '../../measure/median.ts';
import { atMost, type Bar } from '../../measure/part.ts';

/** How long one request takes, in milliseconds, over a span of time. */
export interface Latency {
  readonly median: number;
  readonly p99: number;
}

/** What was seen of the server in a span of time, a minute as a rule. */
export interface Span {
  /** When it ended, in minutes since the start. */
  readonly minute: number;
  /** The memory of the process, in bytes: the middle of what was seen. */
  readonly rss: number;
  /** Open files and sockets of the process, the most that was seen. Only Linux tells. */
  readonly handles?: number;
  /** Processor time of the process for each exchange, in milliseconds. Only Linux tells. */
  readonly cpu?: number;
  readonly latency: Latency;
  /** That of a server of bare `node:http` at the same time: what the machine does by itself. */
  readonly bare: Latency;
  /** The most event streams that were open at once. */
  readonly streams: number;
}

/** How far each figure may grow from when it should have settled to the end. */
export const maxGrowth: Readonly<Record<'rss' | 'p99' | 'handles' | 'cpu', number>> = {
  rss: 1.1,
  p99: 1.5,
  handles: 1.1,
  cpu: 1.1,
};

/** How many clients listen, half of them without ever reading. */
export const streamCount = 20;
/** How many streams there may be: all, and for a moment those that are opened anew beside those that have just gone. */
const maxStreams = 2 * streamCount;

/** How many minutes around the settling, and how many before the end, are compared. */
const compared = 5;

/** The figures of a server that has settled, beside those at the end. */
export interface Settled {
  readonly settled: number;
  readonly end: number;
}

/** Compares one figure when it should have settled with what it is at the end: the middle of some spans each. */
export function growthOf(spans: readonly Span[], settle: number, figure: (span: Span) => number | undefined): Settled {
  const last = spans.at(-1)?.minute ?? 0;
  const width = Math.min(compared, settle, (last - settle) / 2);
  const within = (from: number, to: number): number =>
    median(
      spans
        .filter(({ minute }) => minute > from && minute <= to)
        .map(figure)
        .filter((one) => one !== undefined),
    );
  return { settled: within(settle, settle + width), end: within(last - width, last) };
}

/** Holds the end of a load against what it was after it had settled. */
export function judge(spans: readonly Span[], settle: number): Bar[] {
  const grown = (max: number, name: string, figure: (span: Span) => number | undefined): Bar => {
    const { settled, end } = growthOf(spans, settle, figure);
    return atMost(max, `${name} at the end, to that after ${settle} minutes`, end / settled);
  };
  const bars = [
    grown(maxGrowth.rss, 'RSS', ({ rss }) => rss),
    grown(maxGrowth.p99, 'Latency, p99', ({ latency }) => latency.p99),
    atMost(maxStreams, 'Event streams open at once', Math.max(...spans.map(({ streams }) => streams))),
  ];
  if (spans.some(({ handles }) => handles !== undefined)) {
    bars.push(grown(maxGrowth.handles, 'Open handles', ({ handles }) => handles));
  }
  if (spans.some(({ cpu }) => cpu !== undefined)) {
    bars.push(grown(maxGrowth.cpu, 'Processor time of an exchange', ({ cpu }) => cpu));
  }
  return bars;
}
