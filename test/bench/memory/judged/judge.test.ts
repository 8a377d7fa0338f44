import { expect, test } from 'vitest';
import { passes } from '../../../../bench/measure/part.ts';
import { growthOf, judge, type Span } from '../../../../bench/memory/judged/judge.ts';
import { percentile } from '../../../../bench/memory/judged/percentile.ts';
import { recordedSpans } from '../../../../bench/memory/judged/recorded.ts';

const latency = { median: 1, p99: 20 };

function spansOf(minutes: number, change: (minute: number) => Partial<Span> = () => ({})): Span[] {
  return Array.from({ length: minutes }, (_, index) => {
    const flat = { rss: 100, handles: 50, cpu: 2, latency, bare: latency, streams: 22 };
    return { ...flat, minute: index + 1, ...change(index + 1) };
  });
}

function missed(spans: readonly Span[]): string[] {
  return judge(spans, 10)
    .filter((bar) => !passes(bar))
    .map(({ name }) => name);
}

test('what is flat passes, whatever it was before it had settled', () => {
  expect(missed(spansOf(60))).toEqual([]);
  expect(missed(spansOf(60, (minute) => (minute < 10 ? { rss: 20, handles: 10, cpu: 9 } : {})))).toEqual([]);
});

test('each figure that grows is missed by its name', () => {
  const late = (minute: number): boolean => minute > 50;
  expect(missed(spansOf(60, (minute) => (late(minute) ? { rss: 111 } : {})))[0]).toContain('RSS');
  expect(missed(spansOf(60, (minute) => (late(minute) ? { handles: 60 } : {})))[0]).toContain('Open handles');
  expect(missed(spansOf(60, (minute) => (late(minute) ? { cpu: 3 } : {})))[0]).toContain('Processor time');
  const slow = { latency: { median: 1, p99: 31 } };
  expect(missed(spansOf(60, (minute) => (late(minute) ? slow : {})))[0]).toContain('p99');
  expect(missed(spansOf(60, (minute) => (minute === 30 ? { streams: 41 } : {})))).toEqual([
    'Event streams open at once',
  ]);
});

test('a single minute that stands out is no growth', () => {
  expect(missed(spansOf(60, (minute) => (minute === 58 ? { rss: 300 } : {})))).toEqual([]);
});

test('a short load is compared in halves that do not overlap', () => {
  const spans = spansOf(14, (minute) => ({ rss: minute }));
  expect(growthOf(spans, 10, ({ rss }) => rss)).toEqual({ settled: 11.5, end: 13.5 });
});

test('where the system tells neither handles nor processor time, neither is judged', () => {
  const spans = spansOf(60).map(({ handles: _, cpu: __, ...span }) => span);
  expect(judge(spans, 10).map(({ name }) => name.split(/[ ,]/)[0])).toEqual(['RSS', 'Latency', 'Event']);
});

test('a percentile is one of the figures, and none of none', () => {
  expect(percentile([5, 1, 4, 2, 3], 0.5)).toBe(3);
  expect(percentile([5, 1, 4, 2, 3], 0.99)).toBe(5);
  expect(percentile([7], 0.01)).toBe(7);
  expect(percentile([], 0.5)).toBeNaN();
});

test('a file is read as its spans, and the line with what came of it is none', () => {
  const spans = spansOf(2);
  const lines = [...spans.map((span) => ({ ...span, exchanges: 7 })), { settle: 10, bars: [] }];
  const read = recordedSpans(`${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
  expect(read).toMatchObject(spans);
  expect(read).toHaveLength(2);
});
