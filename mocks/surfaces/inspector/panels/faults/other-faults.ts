import { html, nothing } from 'lit-html';
import { removeOtherFault } from '../../actions/faults.ts';
import { ruleSentence } from '../../parts/text/rule-sentence.ts';
import type { Context } from '../../state/context.ts';
import { faultCounts } from './fault-counts.ts';

/** What goes wrong in the other accounts of the fake. */
export function otherFaults(context: Context): unknown {
  const { otherFaults: others } = context.store.state;
  if (others.length === 0) return nothing;
  return html`<section aria-labelledby="itk-others">
    <h2 id="itk-others" class="section-title">In other accounts</h2>
    <ul class="rules card">
      ${others.map(
        ({ account, fault }) => html`<li>
          <span class="grow"><b>${account}: ${fault.name}</b><small>${ruleSentence(fault)}</small></span>
          ${faultCounts(fault)}
          <button
            type="button"
            class="button small"
            aria-label="Remove ${fault.name} of ${account}"
            @click=${(): void => void removeOtherFault(context, account, fault.name)}
          >
            Remove
          </button>
        </li>`,
      )}
    </ul>
  </section>`;
}
