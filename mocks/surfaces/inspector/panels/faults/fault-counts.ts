import { html, type TemplateResult } from 'lit-html';
import type { ActiveFault } from '../../../../engine/faults/rule/fault.ts';

/** How many calls a fault saw, and to how many it was applied. */
export function faultCounts(fault: ActiveFault | undefined): TemplateResult {
  if (fault === undefined) return html`<span class="counts faint">off</span>`;
  const { seen, fired } = fault;
  return html`<span class="counts" aria-label="${seen} calls seen, applied to ${fired}">
    <span><b>${seen}</b> seen</span><span><b>${fired}</b> fired</span>
  </span>`;
}
