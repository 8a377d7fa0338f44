import type { GivenLog } from '../../../../integrator/resources/scripts/extension.ts';
import { done } from '../../call/admin-call.ts';
import type { AdminExtension } from '../../call/admin-extension.ts';
import { checkKeys, isLeftToCheck, objectOf } from '../../request/json-object.ts';

/** What the control API has of scripts: what they have logged. */
export const extension: AdminExtension<'addScriptLog'> = {
  routes: {
    addScriptLog: ({ account: { scripts }, path: { id = '' }, body }) => {
      const entry = objectOf(body);
      checkKeys(entry, ['message', 'level', 'function', '_flowId']);
      if (isLeftToCheck<GivenLog>(entry)) scripts.log(id, entry);
      return done();
    },
  },
  growing: { addScriptLog: 'body' },
};
