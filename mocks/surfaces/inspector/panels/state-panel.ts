import { html, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import type { KeptSnapshot } from '../../connect/client/connected-account.ts';
import { removeSnapshot, restoreSnapshot, snapshotTitle, takeSnapshot } from '../actions/account/snapshots.ts';
import { exportAccount, importAccount, resetAccount } from '../actions/state.ts';
import { fileButton } from '../parts/file-button.ts';
import { icon } from '../parts/icons.ts';
import { momentText, plural } from '../parts/text/moment.ts';
import { sizeText } from '../parts/text/size.ts';
import type { Context } from '../state/context.ts';

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
          ? html`<p class="hint">None taken yet. The fake keeps the last 100 of all accounts, those of tests too; an export lives in a file.</p>`
          : html`<ul class="rules">
              ${repeat(
                kept,
                ({ id }) => id,
                (snapshot) => keptLine(context, snapshot),
              )}
            </ul>`
      }
    </section>
    <div class="cards">
      <section class="card" aria-labelledby="itk-file">
        <h2 id="itk-file" class="card-title">File</h2>
        <p class="hint">An account as JSON, to be kept beside a test or given to a colleague.</p>
        <div class="row">
          <button type="button" class="button" @click=${(): void => void exportAccount(context)}>Export</button>
          ${fileButton('Import', 'application/json,.json', (file) => void importAccount(context, file))}
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

function keptLine(context: Context, snapshot: KeptSnapshot): TemplateResult {
  const { at, records, bytes } = snapshot;
  const title = snapshotTitle(snapshot);
  return html`<li>
    <span class="grow">
      <b>${title}</b>
      <small>${plural(records, 'record')}, ${sizeText(bytes)} beside the seed, ${momentText(at)} by the account's clock</small>
    </span>
    <button
      type="button"
      class="button small"
      aria-label="Restore ${title}"
      @click=${(): void => void restoreSnapshot(context, snapshot)}
    >
      Restore
    </button>
    <button
      type="button"
      class="button ghost small"
      aria-label="Remove ${title}"
      @click=${(): void => removeSnapshot(context, snapshot)}
    >
      ${icon('close')}
    </button>
  </li>`;
}
