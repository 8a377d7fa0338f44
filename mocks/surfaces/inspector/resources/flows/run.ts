import { html, nothing } from 'lit-html';
import type { Flow } from '../../../../../fixtures/resources/flows/flow.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import { callApi } from '../../actions/call-api.ts';
import { refresh } from '../../actions/refresh.ts';
import { badge } from '../../parts/badge.ts';
import { plural } from '../../parts/text/moment.ts';
import { attempt, type Context } from '../../state/context.ts';

/** Starts a flow over the API; where the API has no runs there is no button. */
export function runButton(context: Context, flow: Flow): unknown {
  const { operations, running } = context.store.state;
  if (!operations.includes('runFlow')) return nothing;
  return html`<button
    type="button"
    class="button"
    ?disabled=${running !== undefined}
    @click=${(): void => void runFlow(context, flow)}
  >
    ${running === flow._id ? 'Running…' : 'Run'}
  </button>`;
}

/** How the newest run of a flow went, where it is among some records. */
export function lastRun({ _id }: Flow, records: readonly JsonRecord[]): readonly unknown[] {
  const runs = records.filter(({ type, _flowId }) => type === 'flow' && _flowId === _id);
  const [newest] = runs.sort((one, other) => (String(one['createdAt']) < String(other['createdAt']) ? 1 : -1));
  if (newest === undefined) return [];
  const { status, numOpenError } = newest;
  const tone = status === 'completed' ? 'good' : status === 'failed' ? 'bad' : 'busy';
  const open = typeof numOpenError === 'number' ? numOpenError : 0;
  return [badge(tone, `last run ${String(status)}`), open > 0 ? badge('bad', plural(open, 'open error')) : nothing];
}

async function runFlow(context: Context, { _id, name }: Flow): Promise<void> {
  const { store } = context;
  store.change({ running: _id, notice: undefined });
  await attempt(context, async () => {
    const path = `/flows/${encodeURIComponent(_id)}/run`;
    const { ok, message } = await callApi(context, 'POST', path, `“${name}” runs. Its job is among those that use it.`);
    store.change({ notice: { kind: ok ? 'done' : 'failed', text: message } });
  });
  store.change({ running: undefined });
  await refresh(context);
}
