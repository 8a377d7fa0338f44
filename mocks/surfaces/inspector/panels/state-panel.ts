import { html, type TemplateResult } from 'lit-html';
import { refresh } from '../actions/refresh.ts';
import { exportAccount, importAccount, resetAccount, takeSnapshot } from '../actions/state.ts';
import { momentText } from '../parts/text/moment.ts';
import { attempt, type Context, say } from '../state/context.ts';
import type { Kept } from '../state/state.ts';

/** The account as a whole: keep it, bring it back, take it elsewhere. */
export function statePanel(context: Context): TemplateResult {
  const { kept, account } = context.store.state;
  const onTake = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    void takeSnapshot(context, String(new FormData(form).get('label') ?? ''));
    form.reset();
  };
  return html`<header class="page-head">
      <div>
        <h1>State</h1>
        <p>All that the account <b>${account}</b> holds: records, ids, clock and faults</p>
      </div>
    </header>
    <section class="card" aria-labelledby="itk-kept">
      <h2 id="itk-kept" class="card-title">Snapshots</h2>
      <form class="form-row" aria-label="Take a snapshot" @submit=${onTake}>
        <label class="labelled wide">
          <span>Name</span><input class="field" name="label" placeholder="Before the update" autocomplete="off" />
        </label>
        <button class="button primary">Take snapshot</button>
      </form>
      ${
        kept.length === 0
          ? html`<p class="hint">None taken yet. A snapshot lives as long as this page does; an export lives in a file.</p>`
          : html`<ul class="rules">
              ${kept.map((snapshot) => keptLine(context, snapshot))}
            </ul>`
      }
    </section>
    <div class="cards">
      <section class="card" aria-labelledby="itk-file">
        <h2 id="itk-file" class="card-title">File</h2>
        <p class="hint">An account as JSON, to be kept beside a test or given to a colleague.</p>
        <div class="row">
          <button type="button" class="button" @click=${(): void => void exportAccount(context)}>Export</button>
          <label class="button file">
            Import<input type="file" accept="application/json,.json" @change=${(event: Event): void => onFile(context, event)} />
          </label>
        </div>
      </section>
      <section class="card" aria-labelledby="itk-reset">
        <h2 id="itk-reset" class="card-title">Reset</h2>
        <p class="hint">Back to the seed, with an empty journal.</p>
        <div class="row">
          <button type="button" class="button danger-quiet" @click=${(): void => resetAccount(context)}>Reset account</button>
        </div>
      </section>
    </div>`;
}

function keptLine(context: Context, { label, at, contents, restore }: Kept): TemplateResult {
  const onRestore = async (): Promise<void> => {
    await attempt(context, async () => {
      await restore();
      say(context, `The account is as “${label}” has it. The journal goes on.`);
    });
    await refresh(context);
  };
  return html`<li>
    <span class="grow"><b>${label}</b><small>${contents}, ${momentText(at)} by the account's clock</small></span>
    <button type="button" class="button small" aria-label="Restore ${label}" @click=${(): void => void onRestore()}>
      Restore
    </button>
  </li>`;
}

function onFile(context: Context, { target }: Event): void {
  if (!(target instanceof HTMLInputElement)) return;
  const [file] = target.files ?? [];
  target.value = '';
  if (file !== undefined) void importAccount(context, file);
}
