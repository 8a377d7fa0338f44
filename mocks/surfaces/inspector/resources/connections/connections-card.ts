import { html, type TemplateResult } from 'lit-html';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import { refresh } from '../../actions/refresh.ts';
import { recordLink } from '../../links/record-link.ts';
import { badge } from '../../parts/badge.ts';
import { recordsIn } from '../../state/around.ts';
import { accountOf, attempt, type Context, say } from '../../state/context.ts';
import type { WhatIsKnown } from '../../state/state.ts';

/** The resource. */
export const connections = 'connections';

/** The connections of an integration: those that it has registered, and those that name it. */
export function connectionsOf(
  { around }: WhatIsKnown,
  integrationId: string,
  registered: readonly string[],
): readonly JsonRecord[] {
  return recordsIn(around, connections).filter(
    ({ _id, _integrationId }) => _integrationId === integrationId || registered.includes(String(_id)),
  );
}

/** Connections, each with whether it works, and what takes it down or up. */
export function connectionsCard(context: Context, shown: readonly JsonRecord[]): TemplateResult {
  return html`<section class="card" aria-label="Connections">
    <h3>Connections <span class="count">${shown.length}</span></h3>
    ${
      shown.length === 0
        ? html`<p class="hint">No connection belongs to this integration.</p>`
        : html`<ul class="rows">
            ${shown.map((connection) => connectionRow(context, connection))}
          </ul>`
    }
  </section>`;
}

function connectionRow(context: Context, connection: JsonRecord): TemplateResult {
  const { _id, type, assistant, needsAuthorization } = connection;
  return html`<li>
    <div>${recordLink(context, String(_id))}</div>
    <span class="faint">${[type, assistant].filter((word) => typeof word === 'string').join(' · ')}</span>
    <span class="badges">
      ${isOffline(connection) ? badge('bad', 'offline') : badge('good', 'online')}
      ${needsAuthorization === true ? badge('warn', 'needs authorization') : ''} ${switchButton(context, connection, 'small')}
    </span>
  </li>`;
}

/** Takes a connection down, or up again. */
export function switchButton(context: Context, connection: JsonRecord, look = ''): TemplateResult {
  const title = isOffline(connection) ? 'Bring up' : 'Take down';
  return html`<button
    type="button"
    class="button ${look}"
    aria-label="${title} ${connection['name']}"
    @click=${(): void => void turn(context, connection)}
  >${title}</button>`;
}

async function turn(context: Context, connection: JsonRecord): Promise<void> {
  const id = String(connection['_id']);
  await attempt(context, async () => {
    const own = accountOf(context).connections;
    if (isOffline(connection)) await own.up(id);
    else await own.down(id);
    const now = isOffline(connection) ? 'online: pings and tests of it succeed' : 'offline: pings and tests of it fail';
    say(context, `“${connection['name']}” is ${now}.`);
  });
  await refresh(context);
}

function isOffline({ offline }: JsonRecord): boolean {
  return offline === true;
}
