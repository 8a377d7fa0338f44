import { html, nothing, type TemplateResult } from 'lit-html';
import type { ActiveFault } from '../../../../engine/faults/rule/fault.ts';
import { removeFaults, switchPreset } from '../../actions/faults.ts';
import { plural } from '../../parts/text/moment.ts';
import { ruleSentence } from '../../parts/text/rule-sentence.ts';
import type { Context } from '../../state/context.ts';
import { faultForm } from './fault-form.ts';

/** What each preset stands for, in a reader's words. */
const meanings: Readonly<Record<string, readonly [title: string, text: string]>> = {
  'rate-limited': ['Rate limited', 'Every call gets 429, with a second to wait.'],
  maintenance: ['Maintenance', 'Every call gets 503, with two minutes to wait.'],
  flaky: ['Flaky', 'One call in five gets 503.'],
  slow: ['Slow', 'Half of the responses take longer than 800 ms, some of them seconds.'],
  'token-expires': ['Token expires', 'Every call gets 401: the token is good no more.'],
  'lost-reply': ['Lost reply', 'The first write is done, and then the connection breaks before its response.'],
};

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
        ${Object.keys(presets).map((name) =>
          presetCard(
            context,
            name,
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
    </section>`;
}

function presetCard(context: Context, name: string, fault: ActiveFault | undefined): TemplateResult {
  const [title, text] = meanings[name] ?? [name, ''];
  return html`<li class="preset card ${fault === undefined ? '' : 'on'}">
    <label>
      <input
        type="checkbox"
        role="switch"
        class="switch"
        .checked=${fault !== undefined}
        @change=${({ target }: Event): void => {
          if (target instanceof HTMLInputElement) void switchPreset(context, name, target.checked);
        }}
      />
      <span><b>${title}</b><small>${text}</small></span>
    </label>
    ${counts(fault)}
  </li>`;
}

function ruleLine(context: Context, fault: ActiveFault): TemplateResult {
  return html`<li>
    <span class="grow"><b>${fault.name}</b><small>${ruleSentence(fault)}</small></span>
    ${counts(fault)}
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

function counts(fault: ActiveFault | undefined): TemplateResult {
  if (fault === undefined) return html`<span class="counts faint">off</span>`;
  const { seen, fired } = fault;
  return html`<span class="counts" aria-label="${seen} calls seen, applied to ${fired}">
    <span><b>${seen}</b> seen</span><span><b>${fired}</b> fired</span>
  </span>`;
}
