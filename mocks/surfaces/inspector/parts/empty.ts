import { html, nothing, type TemplateResult } from 'lit-html';
import { type IconName, icon } from './icons.ts';

/** What stands in the place of things that are not there yet: why, and what to do. */
export function empty(name: IconName, title: string, text: unknown, action?: TemplateResult): TemplateResult {
  return html`<div class="empty">
    <span class="empty-icon">${icon(name)}</span>
    <h2>${title}</h2>
    <p>${text}</p>
    ${action ?? nothing}
  </div>`;
}
