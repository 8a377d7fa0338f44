import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import type { JournalEntry } from '../../../../engine/journal/journal.ts';
import { empty } from '../../parts/empty.ts';
import type { Context } from '../../state/context.ts';
import type { InspectorState, JournalFilter } from '../../state/state.ts';
import { journalHead, recordingHead } from './journal-head.ts';
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
  const { state } = context.store;
  const { account, recording } = state;
  const journal = recording?.entries ?? state.journal;
  const found = journal.filter((entry) => matches(entry, state.filter)).reverse();
  return html`${recording === undefined ? journalHead(context, found.length) : recordingHead(context, recording, found.length)}
    ${journal.length === 0 ? nothing : filterRow(context, state, journal)}
    ${
      journal.length === 0
        ? recording === undefined
          ? empty('journal', 'Nothing has been asked yet', [
              'Send a request with the token ',
              html`<code>${account === 'default' ? 'my_api_token' : `my_api_token@${account}`}</code>`,
              '. It appears here the moment it is served.',
            ])
          : empty(
              'journal',
              'Nothing of it is for this API',
              'All of its exchanges were passed over: they are with other hosts.',
            )
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

function filterRow({ store }: Context, { filter }: InspectorState, journal: readonly JournalEntry[]): TemplateResult {
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
