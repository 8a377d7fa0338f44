import { expect, test } from 'vitest';
import type { Span } from '../../../../bench/memory/judged/judge.ts';
import { drawn } from '../../../../bench/memory/picture/drawn.ts';
import { drawnPanel } from '../../../../bench/memory/picture/panel.ts';

const place = { left: 50, top: 100, width: 200, height: 80, minutes: 4, settle: 2 };

test('a line goes through the figures, from the lower mark to the upper one', () => {
  const points = [0, 20, 40].map((y, index) => ({ x: index * 2, y }));
  const panel = drawnPanel({ title: 'Handles', series: [{ name: 'handles', look: 'main', points }] }, place);
  expect(panel).toContain('<path class="line main" d="M50 180L150 140L250 100"/>');
  expect(panel).toContain('<path class="settled" d="M150 100V180"/>');
});

test('a line is broken where a figure is missing', () => {
  const points = [1, Number.NaN, 3, 4].map((y, index) => ({ x: index + 1, y }));
  const panel = drawnPanel({ title: 'Handles', series: [{ name: 'handles', look: 'main', points }] }, place);
  expect(panel).toMatch(/d="M[\d. ]+M[\d. ]+L[\d. ]+"/);
  expect(panel).not.toContain('NaN');
});

test('each power of ten is as high as the next', () => {
  const points = [1, 10, 100].map((y, index) => ({ x: index * 2, y }));
  const panel = drawnPanel(
    { title: 'ms', isLogarithmic: true, series: [{ name: 'p99', look: 'other', points }] },
    place,
  );
  expect(panel).toContain('<path class="line other" d="M50 180L150 140L250 100"/>');
});

test('the picture has a diagram for each figure, a name for those who hear it, and colours for the dark', () => {
  const latency = { median: 1, p99: 20 };
  const spans: Span[] = [1, 2, 3].map((minute) => {
    return { minute, rss: 3e8, handles: 50, cpu: 2, latency, bare: latency, streams: 22 };
  });
  const picture = drawn({ spans, settle: 1 });
  expect(picture.match(/class="title"/g)).toHaveLength(4);
  expect(picture).toContain('<title>A server under load, over 3 minutes');
  expect(picture).toContain('@media (prefers-color-scheme: dark)');
  expect(picture).not.toContain('NaN');
});
