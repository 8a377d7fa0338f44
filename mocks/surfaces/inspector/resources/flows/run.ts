import { html, nothing } from 'lit-html';
import type { Flow } from '../../../../../fixtures/resources/flows/flow.ts';
import { runOverApi } from '../../actions/call-api.ts';
import type { Context } from '../../state/context.ts';

/** Starts a flow over the API; where the API has no runs there is no button. */
export function runButton(context: Context, { _id, name }: Flow): unknown {
  const { operations, running } = context.store.state;
  if (!operations.includes('runFlow')) return nothing;
  const path = `/flows/${encodeURIComponent(_id)}/run`;
  const run = (): void =>
    void runOverApi(context, path, { method: 'POST', path, done: `“${name}” runs. Its job is among its runs.` });
  return html`<button type="button" class="button" ?disabled=${running !== undefined} @click=${run}>
    ${running === path ? 'Running…' : 'Run'}
  </button>`;
}
