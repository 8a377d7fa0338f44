import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import type { JournalEntry } from '../../../../engine/journal/journal.ts';
import { saveHar } from '../../actions/journal/exchanges.ts';
import { empty } from '../../parts/empty.ts';
import { plural } from '../../parts/text/moment.ts';
import { accountOf, attempt, type Context, say } from '../../state/context.ts';
import type { InspectorState, JournalFilter } from '../../state/state.ts';
import { journalLine } from './journal-line.ts';

const verdicts = [
  ['', 'Every verdict'],
  ['ok', 'ok'],
  ['note', 'note'],
  ['violation', 'violation'],
  ['invalid-response', 'invalid-response'],
] as const;

/** How many lines are drawn; the filter reaches the rest. */
const maxDrawn = 200;

/** What was asked of the account, newest first, as it happens. */
export function journalPanel(context: Context): TemplateResult {
  const { store } = context;
  const { state } = store;
  const { journal, account } = state;
  const found = journal.filter((entry) => matches(entry, state.filter)).reverse();
  return html`<header class="page-head">
      <div>
        <h1>Journal</h1>
        <p role="status">${countText(found.length, journal.length)} with the account <b>${account}</b></p>
      </div>
      <div class="row">
        <button
          type="button"
          class="button"
          ?disabled=${journal.length === 0}
          @click=${(): void => void saveHar(context)}
        >
          Save as HAR
        </button>
        <button
          type="button"
          class="button"
          ?disabled=${journal.length === 0}
          @click=${(): void => void clearJournal(context)}
        >
          Clear
        </button>
      </div>
    </header>
    ${journal.length === 0 ? nothing : filterRow(context, state)}
    ${
      journal.length === 0
        ? empty('journal', 'Nothing has been asked yet', [
            'Send a request with the token ',
            html`<code>${account === 'default' ? 'my_api_token' : `my_api_token@${account}`}</code>`,
            '. It appears here the moment it is served.',
          ])
        : found.length === 0
          ? empty('journal', 'No exchange matches', 'Choose another verdict or operation, or clear the search.')
          : html`<ol class="journal" reversed aria-label="Exchanges, newest first">
              ${repeat(
                found.slice(0, maxDrawn),
                ({ sequence }) => sequence,
                (entry) => journalLine(context, entry),
              )}
            </ol>`
    }
    ${
      found.length > maxDrawn
        ? html`<p class="hint">${found.length - maxDrawn} older ones are not drawn. The filter finds them.</p>`
        : nothing
    }`;
}

/** `6 exchanges`, or `2 of 6 exchanges` where some are left out. */
function countText(found: number, all: number): string {
  return found === all
    ? plural(all, 'exchange')
    : `${found.toLocaleString('en')} of ${all.toLocaleString('en')} exchanges`;
}

function filterRow({ store }: Context, { filter, journal }: InspectorState): TemplateResult {
  const operations = [...new Set(journal.flatMap(({ operation }) => operation ?? []))].sort();
  const narrow = (part: Partial<JournalFilter>): void => store.change({ filter: { ...store.state.filter, ...part } });
  const onVerdict = ({ target }: Event): void => {
    const chosen = verdicts.find(([verdict]) => target instanceof HTMLSelectElement && target.value === verdict);
    if (chosen !== undefined) narrow({ verdict: chosen[0] });
  };
  return html`<div class="filters">
    <select class="field" aria-label="Verdict" @change=${onVerdict}>
      ${verdicts.map(([value, text]) => html`<option value=${value} ?selected=${value === filter.verdict}>${text}</option>`)}
    </select>
    <select
      class="field"
      aria-label="Operation"
      @change=${({ target }: Event): void => {
        if (target instanceof HTMLSelectElement) narrow({ operation: target.value });
      }}
    >
      <option value="" ?selected=${filter.operation === ''}>Every operation</option>
      ${operations.map((name) => html`<option value=${name} ?selected=${name === filter.operation}>${name}</option>`)}
    </select>
    <input
      type="search"
      class="field grow"
      aria-label="Search in paths"
      placeholder="Search in paths"
      .value=${filter.text}
      @input=${({ target }: Event): void => {
        if (target instanceof HTMLInputElement) narrow({ text: target.value });
      }}
    />
  </div>`;
}

function matches({ verdict, operation, url }: JournalEntry, filter: JournalFilter): boolean {
  return (
    (filter.verdict === '' || verdict === filter.verdict) &&
    (filter.operation === '' || operation === filter.operation) &&
    url.toLowerCase().includes(filter.text.trim().toLowerCase())
  );
}

async function clearJournal(context: Context): Promise<void> {
  await attempt(context, async () => {
    await accountOf(context).journal.clear();
    context.store.change({ journal: [], before: new Map(), opened: undefined });
    say(context, 'The journal is empty. It goes on with the next request.');
  });
}
