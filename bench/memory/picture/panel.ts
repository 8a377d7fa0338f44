import { decadesAround, ticksTo } from './ticks.ts';

/** A line of a panel. */
export interface Series {
  readonly name: string;
  /** The class by which it is coloured. */
  readonly look: 'main' | 'other' | 'bare';
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** A diagram over the minutes. */
export interface Panel {
  readonly title: string;
  readonly series: readonly Series[];
  /** Where figures differ by powers of ten, each power is as high as the next. */
  readonly isLogarithmic?: boolean;
}

/** Where a panel stands in the picture, in its units. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The last minute. */
  readonly minutes: number;
  /** The minute from which the figures are judged. */
  readonly settle: number;
}

/** Draws a panel: its title with what the colours mean, its axis, and its lines. */
export function drawnPanel({ title, series, isLogarithmic = false }: Panel, place: Place): string {
  const { left, top, width, height, minutes, settle } = place;
  const figures = series.flatMap(({ points }) => points.map(({ y }) => y)).filter((y) => y > 0);
  const max = Math.max(...figures);
  const ticks = isLogarithmic ? decadesAround(Math.min(...figures), max) : ticksTo(max);
  const scaled = (y: number): number => (isLogarithmic ? Math.log10(y) : y);
  const [low, high] = [scaled(ticks[0] ?? 0), scaled(ticks.at(-1) ?? 1)];
  const atX = (x: number): number => rounded(left + (x / minutes) * width);
  const atY = (y: number): number => rounded(top + height - ((scaled(y) - low) / (high - low)) * height);
  const keys =
    series.length === 1 ? [] : series.map(({ name, look }) => `<tspan class="${look}" dx="10">${name}</tspan>`);
  return [
    `<text class="title" x="${left}" y="${top - 12}">${title}${keys.join('')}</text>`,
    ...ticks.map((tick) => mark(atY(tick), tick, place)),
    `<path class="settled" d="M${atX(settle)} ${top}V${top + height}"/>`,
    ...series.map(({ look, points }) => `<path class="line ${look}" d="${lineThrough(points, atX, atY)}"/>`),
  ].join('\n');
}

function mark(y: number, figure: number, { left, width }: Place): string {
  const text = `<text class="figure" x="${left - 8}" y="${y}" dy="0.35em">${figure.toLocaleString('en-US')}</text>`;
  return `<path class="grid" d="M${left} ${y}H${left + width}"/>${text}`;
}

/** A line is broken where a figure is missing. */
function lineThrough(points: Series['points'], atX: (x: number) => number, atY: (y: number) => number): string {
  let isDrawn = false;
  return points
    .map(({ x, y }) => {
      if (!Number.isFinite(y)) {
        isDrawn = false;
        return '';
      }
      const command = isDrawn ? 'L' : 'M';
      isDrawn = true;
      return `${command}${atX(x)} ${atY(y)}`;
    })
    .join('');
}

function rounded(figure: number): number {
  return Number(figure.toFixed(1));
}
