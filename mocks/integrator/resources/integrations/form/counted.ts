import { isRecord } from '../../../../../spec/document/document.ts';
import type { Behaviour, Call } from '../../../../engine/behaviours/behaviour.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import { andThen } from '../../../../engine/time/maybe-promise.ts';
import type { ResourceContext } from '../../../define/resource-context.ts';
import { integrationFormOf } from './integration-form.ts';

/** The counts of one integration, as a list shows them. */
interface Counts {
  readonly numFlows: number;
  readonly numRegisteredConnections: number;
  readonly numOfflineConnections: number;
}

/** Lists integrations; in the form of today, each with how many flows and connections it has. Source: doc. */
export function counted({ conventions, fake, resource: { collection } }: ResourceContext): Behaviour {
  return (call) =>
    andThen(conventions.list(call, call.account.collection(collection)), (response) => {
      if (integrationFormOf(fake) === '2017') return response;
      if ('problem' in response || !Array.isArray(response.body) || response.body.length === 0) return response;
      const isShown = shownFields(call);
      const flows = flowsByIntegration(call);
      const body = response.body.map((one: unknown) => {
        if (!isRecord(one)) return one;
        const counts = Object.entries(countsOf(call, String(one['_id']), flows)).filter(([name]) => isShown(name));
        return { ...one, ...Object.fromEntries(counts) };
      });
      return { ...response, body };
    });
}

function countsOf({ account }: Call, id: string, flows: ReadonlyMap<string, number>): Counts {
  const registered = account.collection('/integrations').get(id)?.['_registeredConnectionIds'];
  const connections = (Array.isArray(registered) ? registered : []).map((one) =>
    account.collection('/connections').get(String(one)),
  );
  return {
    numFlows: flows.get(id) ?? 0,
    numRegisteredConnections: connections.length,
    numOfflineConnections: connections.filter((one) => one?.['offline'] === true).length,
  };
}

/** How many flows each integration has; looked through once for a list. */
function flowsByIntegration({ account }: Call): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [, flow] of account.collection('/flows').snapshot()) {
    const id = owner(flow);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function owner({ _integrationId }: JsonRecord): string {
  return String(_integrationId);
}

/** Whether `include` and `exclude` leave a field to be shown. */
function shownFields({ parameters: { query } }: Call): (name: string) => boolean {
  const list = (text: unknown): readonly string[] =>
    String(text ?? '')
      .split(',')
      .filter((one) => one !== '');
  const [included, excluded] = [list(query['include']), list(query['exclude'])];
  return (name) => (included.length > 0 ? included.includes(name) : !excluded.includes(name));
}
