import { isRecord } from '../../../../spec/document/document.ts';
import type { Behaviour } from '../../../engine/behaviours/behaviour.ts';
import { withRecord } from '../../define/records/named-record.ts';
import type { ResourceContext } from '../../define/resource-context.ts';
import { runPushedUpdate } from '../integrations/code/pushed-update.ts';
import { integrationIn } from '../integrations/life-cycle/life-cycle.ts';
import { beginUpdate } from '../integrations/life-cycle/pushing.ts';

/**
 * Pushes an update of a connector to installations of it: to all that are named, or to none. The code of the app, where there
 * is some, does the updates meanwhile.
 *
 * Source: doc; choice for what is no installation.
 */
export function pushingUpdate({ conventions, resource, fake: { app } }: ResourceContext): Behaviour {
  return withRecord(resource, ({ account, now, body }, { id }) => {
    const named = isRecord(body) && Array.isArray(body['_integrationIds']) ? body['_integrationIds'].map(String) : [];
    const found = named.flatMap((one) => integrationIn(account, one) ?? []);
    const errors = found.flatMap(({ _id, _connectorId }) => {
      if (_connectorId === id) return [];
      const field = `_integrationIds.${named.indexOf(_id)}`;
      return [{ code: 'invalid_ref', message: `${_id} is no installation of this connector.`, field }];
    });
    if (errors.length > 0) return { status: 422, body: { errors } };
    const begun = found.map((integration) => beginUpdate(conventions.stamps, account, now, integration));
    if (app === undefined) return { status: 200 };
    const updates = begun.map((integration) => runPushedUpdate(app, account, integration));
    return Promise.all(updates).then(() => ({ status: 200 }));
  });
}
