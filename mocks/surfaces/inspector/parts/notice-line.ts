import { html, nothing, type TemplateResult } from 'lit-html';
import type { Notice } from '../state/state.ts';
import { icon } from './icons.ts';

/** What has just happened, read out by a screen reader, with the way back where there is one. */
export function noticeLine(notice: Notice | undefined, undo: () => void, dismiss: () => void): TemplateResult {
  return html`<div class="notices" role="status" aria-live="polite">${
    notice === undefined
      ? nothing
      : html`<div class="notice ${notice.kind}">
          ${icon(notice.kind === 'done' ? 'check' : 'warning')}
          <span>${notice.text}</span>
          ${notice.undo === undefined ? nothing : html`<button type="button" class="button small" @click=${undo}>Undo</button>`}
          <button type="button" class="button ghost small" aria-label="Dismiss" @click=${dismiss}>${icon('close')}</button>
        </div>`
  }</div>`;
}
