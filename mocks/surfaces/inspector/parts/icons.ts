import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit-html';

/** The name of an icon. */
export type IconName =
  | 'records'
  | 'journal'
  | 'faults'
  | 'clock'
  | 'state'
  | 'check'
  | 'close'
  | 'plus'
  | 'arrow'
  | 'warning'
  | 'light'
  | 'dark'
  | 'auto';

/** The shapes of the icons, drawn for a grid of 16. */
const shapes: Readonly<Record<IconName, SVGTemplateResult>> = {
  records: svg`<path d="M2.5 4.5 8 1.8l5.5 2.7L8 7.2zM2.5 8 8 10.7 13.5 8M2.5 11.5 8 14.2l5.5-2.7"/>`,
  journal: svg`<path d="M3 3.5h10M3 8h10M3 12.5h6"/>`,
  faults: svg`<path d="M8.8 1.8 3.5 9h4l-.5 5.200L12.5 7H8.300z"/>`,
  clock: svg`<circle cx="8" cy="8" r="6.2"/><path d="M8 4.5V8l2.3 1.6"/>`,
  state: svg`<path d="M2.5 5.5 8 2.5l5.5 3v5L8 13.5l-5.5-3zM2.5 5.5 8 8.5l5.5-3M8 8.5v5"/>`,
  check: svg`<path d="m3.5 8.5 3 3 6-7"/>`,
  close: svg`<path d="m4 4 8 8m0-8-8 8"/>`,
  plus: svg`<path d="M8 3v10M3 8h10"/>`,
  arrow: svg`<path d="m6 3.5 4.5 4.5L6 12.5"/>`,
  warning: svg`<path d="M8 2 14.5 13.5h-13zM8 6.5v3.200m0 1.700v.1"/>`,
  light: svg`<circle cx="8" cy="8" r="3"/><path d="M8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1.1 1.100M11.9 11.9 13 13M13 3l-1.1 1.100M4.1 11.9 3 13"/>`,
  dark: svg`<path d="M13.5 9.800A6 6 0 0 1 6.2 2.5a6 6 0 1 0 7.3 7.300z"/>`,
  auto: svg`<circle cx="8" cy="8" r="6"/><path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor"/>`,
};

/** A small picture beside a word; it says nothing to who cannot see it. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${shapes[name]}</svg>`;
}
