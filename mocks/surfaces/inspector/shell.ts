import { html, nothing, type TemplateResult } from 'lit-html';
import { refreshView } from './actions/account/refresh-view.ts';
import { leaveEdit } from './actions/leaving.ts';
import { refresh } from './actions/refresh.ts';
import { clockPanel } from './panels/clock-panel.ts';
import { faultsPanel } from './panels/faults/faults-panel.ts';
import { journalPanel } from './panels/journal/journal-panel.ts';
import { recordsPanel } from './panels/records/records-panel.ts';
import { statePanel } from './panels/state-panel.ts';
import { topBar } from './panels/top-bar.ts';
import { empty } from './parts/empty.ts';
import { icon } from './parts/icons.ts';
import { noticeLine } from './parts/notice-line.ts';
import { questionDialog } from './parts/question-dialog.ts';
import { attempt, type Context } from './state/context.ts';
import { type InspectorState, type View, views } from './state/state.ts';

/** What differs from one place of the inspector to another. */
export interface ShellOptions {
  /** Whether the page is the inspector's alone: an app has a main part of its own. */
  readonly isWhole: boolean;
  /** Where the API reference is; no link without one. */
  readonly docs: string | undefined;
  readonly onClose: (() => void) | undefined;
  readonly onAccount: (name: string) => void;
  readonly onRetry: () => void;
}

const panels: Readonly<Record<View, (context: Context) => TemplateResult>> = {
  records: recordsPanel,
  journal: journalPanel,
  faults: faultsPanel,
  clock: clockPanel,
  state: statePanel,
};

const titles: Readonly<Record<View, string>> = {
  records: 'Records',
  journal: 'Journal',
  faults: 'Faults',
  clock: 'Clock',
  state: 'State',
};

/** The whole page. */
export function shell(context: Context, options: ShellOptions): TemplateResult {
  const { store } = context;
  const { state } = store;
  const toMain = (): void => context.root.querySelector<HTMLElement>('#itk-main')?.focus();
  return html`<button type="button" class="button skip" @click=${toMain}>Skip to the page</button>
    ${topBar(context, { ...options, onAccount: (name) => leaveEdit(context, () => options.onAccount(name)) })}
    <div class="body">
      <nav class="menu" aria-label="Inspector">
        <ul>
          ${views.map((view) => menuItem(context, view))}
        </ul>
      </nav>
      ${mainPart(context, options)}
    </div>
    ${noticeLine(
      state.notice,
      () => void undo(context),
      () => store.change({ notice: undefined }),
    )}
    ${questionDialog(state.question, (yes) => void decide(context, yes))}`;
}

/** An app has a main part of its own. */
function mainPart(context: Context, options: ShellOptions): TemplateResult {
  const { phase, view } = context.store.state;
  const busy = String(phase === 'loading');
  const page = pageOf(context, options);
  return options.isWhole
    ? html`<main class="page" id="itk-main" tabindex="-1" aria-busy=${busy}>${page}</main>`
    : html`<section class="page" id="itk-main" tabindex="-1" aria-busy=${busy} aria-label=${titles[view]}>${page}</section>`;
}

function menuItem(context: Context, view: View): TemplateResult {
  const { store } = context;
  const count = countOf(store.state, view);
  return html`<li>
    <button
      type="button"
      class="menu-item"
      title=${titles[view]}
      aria-current=${store.state.view === view ? 'page' : 'false'}
      @click=${(): void => showView(context, view)}
    >
      ${icon(view)}<span>${titles[view]}</span>
      ${count === 0 ? nothing : html`<span class="count ${view === 'faults' ? 'hot' : ''}">${count}</span>`}
    </button>
  </li>`;
}

function showView(context: Context, view: View): void {
  context.store.change({ view, notice: undefined });
  void refreshView(context);
}

function countOf({ resources, journal, faults }: InspectorState, view: View): number {
  if (view === 'records') return resources.reduce((sum, { count }) => sum + count, 0);
  if (view === 'journal') return journal.length;
  return view === 'faults' ? faults.length : 0;
}

function pageOf(context: Context, { onRetry }: ShellOptions): TemplateResult {
  const { phase, failure, view } = context.store.state;
  if (phase === 'loading') return html`<p class="hint loading">Asking the fake…</p>`;
  if (phase === 'ready') return panels[view](context);
  return html`<div role="alert">
    ${empty(
      'warning',
      'The fake does not respond',
      failure,
      html`<div class="row"><button type="button" class="button primary" @click=${onRetry}>Try again</button></div>`,
    )}
  </div>`;
}

async function undo(context: Context): Promise<void> {
  const { notice } = context.store.state;
  await attempt(context, async () => notice?.undo?.());
  await refresh(context);
}

async function decide(context: Context, yes: boolean): Promise<void> {
  const { question } = context.store.state;
  context.store.change({ question: undefined });
  if (!yes || question === undefined) return;
  await attempt(context, question.act);
  await refresh(context);
}
