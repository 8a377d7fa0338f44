import { isRecord } from '../../../../spec/document/document.ts';
import type { Behaviour } from '../../../engine/behaviours/behaviour.ts';
import type { ResourceContext } from '../../define/resource-context.ts';

/**
 * Takes what somebody sends to a listener, and responds as the listener says.
 *
 * What arrived is in the journal: `journal.find({ operation: 'receiveExportData' })`. Source: client; choice for the
 * usual status, and that a listener without a token takes any.
 */
export function receiving({ resource }: ResourceContext): Behaviour {
  return ({ account, parameters: { path } }) => {
    const id = String(path[resource.idParameter]);
    const record = account.collection(resource.collection).get(id);
    const listener = record !== undefined && isRecord(record['webhook']) ? record['webhook'] : undefined;
    const { token = path['token'], successStatusCode = 204, successBody = {} } = listener ?? {};
    // Who does not know the token is not to know either that there is a listener.
    if (listener === undefined || token !== path['token']) {
      return { problem: { kind: 'unknown-record', resource: resource.singular, id } };
    }
    return successStatusCode === 204 ? { status: 204 } : { status: Number(successStatusCode), body: successBody };
  };
}
