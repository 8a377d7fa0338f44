import { html, type TemplateResult } from 'lit-html';
import { saveHar } from '../../actions/journal/exchanges.ts';
import { closeRecording, openRecording } from '../../actions/journal/recording.ts';
import { fileButton } from '../../parts/file-button.ts';
import { plural } from '../../parts/text/moment.ts';
import { accountOf, attempt, type Context, say } from '../../state/context.ts';
import type { InspectorState } from '../../state/state.ts';

/** What stands above the journal. */
export function journalHead(context: Context, found: number): TemplateResult {
  const { journal, account } = context.store.state;
  const isEmpty = journal.length === 0;
  return html`<header class="page-head">
    <div>
      <h1>Journal</h1>
      <p role="status">${countText(found, journal.length)} with the account <b>${account}</b></p>
    </div>
    <div class="row">
      ${fileButton('Open a HAR', '.har,application/json', (file) => void openRecording(context, file))}
      <button type="button" class="button" ?disabled=${isEmpty} @click=${(): void => void saveHar(context)}>Save as HAR</button>
      <button type="button" class="button" ?disabled=${isEmpty} @click=${(): void => void clearJournal(context)}>Clear</button>
    </div>
  </header>`;
}

/** What stands above a recording. */
export function recordingHead(
  context: Context,
  { name, entries, passedOver }: NonNullable<InspectorState['recording']>,
  found: number,
): TemplateResult {
  const others = passedOver === 0 ? '' : `; ${plural(passedOver, 'other')} passed over`;
  return html`<header class="page-head">
    <div>
      <h1>Recording</h1>
      <p role="status">${countText(found, entries.length)} of <b>${name}</b>, judged by the contract${others}</p>
    </div>
    <button type="button" class="button" @click=${(): void => closeRecording(context)}>Back to the journal</button>
  </header>`;
}

/** `6 exchanges`, or `2 of 6 exchanges` where some are left out. */
function countText(found: number, all: number): string {
  return found === all
    ? plural(all, 'exchange')
    : `${found.toLocaleString('en')} of ${all.toLocaleString('en')} exchanges`;
}

async function clearJournal(context: Context): Promise<void> {
  await attempt(context, async () => {
    await accountOf(context).journal.clear();
    context.store.change({ journal: [], before: new Map(), opened: undefined });
    say(context, 'The journal is empty. It goes on with the next request.');
  });
}
