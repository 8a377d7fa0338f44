import { html, type TemplateResult } from 'lit-html';

/** What a badge means, which its colour shows. */
export type Tone = 'plain' | 'good' | 'busy' | 'warn' | 'bad';

/** A short word in a coloured pill. */
export function badge(tone: Tone, text: string): TemplateResult {
  return html`<span class="badge ${tone}">${text}</span>`;
}
