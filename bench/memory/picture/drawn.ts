import type { Span } from '../judged/judge.ts';
import { drawnPanel, type Panel, type Place } from './panel.ts';
import { ticksTo } from './ticks.ts';

/** What is drawn. */
export interface Load {
  readonly spans: readonly Span[];
  /** After how many minutes it should have settled. */
  readonly settle: number;
}

const [width, panelHeight, gap, left, right, top, bottom] = [640, 110, 56, 84, 16, 40, 56];

// On a phone the picture is drawn smaller, and its text must not be.
const style = `
svg { font-family: system-ui, sans-serif; font-size: 14px; }
.ground { fill: #ffffff; }
text { fill: #1f2328; }
.title { font-weight: 600; }
.figure { text-anchor: end; }
text.note { fill: #59636e; }
.minute { text-anchor: middle; }
.grid { stroke: #d0d7de; stroke-width: 1; }
.settled { stroke: #59636e; stroke-width: 1; stroke-dasharray: 4 4; }
.line { fill: none; stroke-width: 2; stroke-linejoin: round; }
.line.main { stroke: #0969da; } tspan.main { fill: #0969da; }
.line.other { stroke: #bc4c00; } tspan.other { fill: #bc4c00; }
.line.bare { stroke: #6e7781; stroke-dasharray: 2 4; } tspan.bare { fill: #59636e; }
@media (max-width: 500px) { svg { font-size: 19px; } }
@media (prefers-color-scheme: dark) {
.ground { fill: #0d1117; }
text { fill: #e6edf3; }
text.note { fill: #9198a1; }
.grid { stroke: #30363d; }
.settled { stroke: #9198a1; }
.line.main { stroke: #58a6ff; } tspan.main { fill: #58a6ff; }
.line.other { stroke: #f0883e; } tspan.other { fill: #f0883e; }
.line.bare { stroke: #9198a1; } tspan.bare { fill: #9198a1; }
}`;

/** Draws what was seen of a server under load as a picture in SVG. */
export function drawn({ spans, settle }: Load): string {
  const panels = panelsOf(spans);
  const minutes = spans.at(-1)?.minute ?? 1;
  const height = top + panels.length * (panelHeight + gap) - gap + bottom;
  const placed: Place = { left, width: width - left - right, height: panelHeight, top, minutes, settle };
  const parts = panels.map((panel, index) => drawnPanel(panel, { ...placed, top: top + index * (panelHeight + gap) }));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>A server under load, over ${Math.round(minutes)} minutes: memory, latency, processor time and open handles</title>`,
    `<style>${style}</style>`,
    `<rect class="ground" width="${width}" height="${height}"/>`,
    ...parts,
    settledMark(placed),
    minuteMarks({ ...placed, top: height - bottom - panelHeight }),
    '</svg>',
    '',
  ].join('\n');
}

function panelsOf(spans: readonly Span[]): readonly Panel[] {
  const points = (figure: (span: Span) => number | undefined) =>
    spans.map((span) => ({ x: span.minute, y: figure(span) ?? Number.NaN }));
  return [
    {
      title: 'Memory (RSS), MB',
      series: [{ name: 'RSS', look: 'main', points: points(({ rss }) => rss / 1_048_576) }],
    },
    {
      title: 'One request, ms',
      isLogarithmic: true,
      series: [
        { name: 'median', look: 'main', points: points(({ latency }) => latency.median) },
        { name: 'p99', look: 'other', points: points(({ latency }) => latency.p99) },
        { name: 'p99 of bare Node', look: 'bare', points: points(({ bare }) => bare.p99) },
      ],
    },
    {
      title: 'Processor time of an exchange, ms',
      series: [{ name: 'CPU', look: 'main', points: points(({ cpu }) => cpu) }],
    },
    { title: 'Open handles', series: [{ name: 'handles', look: 'main', points: points(({ handles }) => handles) }] },
  ];
}

/** Says once what the line across all panels is: the figures after it are held against those at the end. */
function settledMark({ left: from, top: upper, width: wide, height, minutes, settle }: Place): string {
  const x = (from + (settle / minutes) * wide + 8).toFixed(1);
  return `<text class="note" x="${x}" y="${upper + height - 10}">settled: judged from here</text>`;
}

function minuteMarks({ left: from, top: upper, width: wide, height, minutes }: Place): string {
  const marks = ticksTo(minutes, 7).filter((minute) => minute <= minutes);
  const last = marks.at(-1);
  return marks
    .map((minute) => {
      const x = (from + (minute / minutes) * wide).toFixed(1);
      return `<text class="minute" x="${x}" y="${upper + height + 28}">${minute}${minute === last ? ' min' : ''}</text>`;
    })
    .join('\n');
}
