import { html, nothing, type TemplateResult } from 'lit-html';
import type { ActiveFault } from '../../../../engine/faults/rule/fault.ts';
import { removeFaults } from '../../actions/faults.ts';
import { plural } from '../../parts/text/moment.ts';
import { ruleSentence } from '../../parts/text/rule-sentence.ts';
import type { Context } from '../../state/context.ts';
import { faultCounts } from './fault-counts.ts';
import { faultForm } from './fault-form.ts';
import { otherFaults } from './other-faults.ts';
import { presetCard } from './preset-card.ts';

/** What goes wrong in the account: presets as switches, and rules of one's own. */
export function faultsPanel(context: Context): TemplateResult {
  const { faults, presets, account } = context.store.state;
  const own = faults.filter(({ name }) => !Object.hasOwn(presets, name));
  return html`<header class="page-head">
      <div>
        <h1>Faults</h1>
        <p>
          ${faults.length === 0 ? 'Nothing goes wrong' : `${plural(faults.length, 'fault')} in force`} in the account
          <b>${account}</b>
        </p>
      </div>
      <button
        type="button"
        class="button"
        ?disabled=${faults.length === 0}
        @click=${(): void => void removeFaults(context)}
      >
        Remove all
      </button>
    </header>
    <section aria-labelledby="itk-presets">
      <h2 id="itk-presets" class="section-title">Presets</h2>
      <ul class="presets">
        ${Object.entries(presets).map(([name, preset]) =>
          presetCard(
            context,
            name,
            preset,
            faults.find((fault) => fault.name === name),
          ),
        )}
      </ul>
    </section>
    <section aria-labelledby="itk-own">
      <h2 id="itk-own" class="section-title">Rules of your own</h2>
      ${
        own.length === 0
          ? nothing
          : html`<ul class="rules card">
              ${own.map((fault) => ruleLine(context, fault))}
            </ul>`
      }
      ${faultForm(context)}
    </section>
    ${otherFaults(context)}`;
}

function ruleLine(context: Context, fault: ActiveFault): TemplateResult {
  return html`<li>
    <span class="grow"><b>${fault.name}</b><small>${ruleSentence(fault)}</small></span>
    ${faultCounts(fault)}
    <button
      type="button"
      class="button small"
      aria-label="Remove ${fault.name}"
      @click=${(): void => void removeFaults(context, fault.name)}
    >
      Remove
    </button>
  </li>`;
}
