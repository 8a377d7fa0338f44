import type { Call } from '../../../engine/behaviours/behaviour.ts';
import type { Refusal } from '../../../engine/wire/problem.ts';
import type { MockResponse } from '../../../engine/wire/response.ts';
import { sideOf } from '../../define/choices/side-of.ts';
import type { ResourceContext } from '../../define/resource-context.ts';
import { stateResponses } from './extension.ts';
import type { KeptState } from './kept.ts';

/** What is done with state, of the account or of a record. What is gone is said with `goneStatus`. */
export type StateBehaviour = (call: Call, kept: KeptState, goneStatus: number) => MockResponse | Refusal;

/** All that can be done with state. */
export interface StateBehaviours {
  readonly list: StateBehaviour;
  readonly clear: StateBehaviour;
  readonly get: StateBehaviour;
  readonly put: StateBehaviour;
  readonly remove: StateBehaviour;
}

/** What is done with state. Source: doc; client for 204 where there are no keys; choice for 404. */
export function stateBehaviours({ fake: { options } }: Pick<ResourceContext, 'fake'>): StateBehaviours {
  return {
    list: (_call, kept) => {
      const keys = kept.keys();
      return keys.length === 0 ? { status: 204 } : { status: 200, body: { keys } };
    },
    clear: (_call, kept, status) => {
      kept.clear();
      return { status };
    },
    get: (call, kept) => {
      const value = kept.get(keyOf(call));
      return value === undefined ? noSuchKey(call) : { status: 200, body: value };
    },
    put: (call, kept) => {
      const isReplaced = kept.put(keyOf(call), call.body);
      const status = isReplaced ? 200 : 201;
      if (sideOf(stateResponses, options['stateResponse']) === 'json') return { status, body: { success: true } };
      const headers = { 'content-type': 'text/plain; charset=utf-8' };
      return { status, headers, body: isReplaced ? 'OK' : 'Created' };
    },
    remove: (call, kept, status) => (kept.delete(keyOf(call)) ? { status } : noSuchKey(call)),
  };
}

function keyOf({ parameters }: Call): string {
  return String(parameters.path['key']);
}

function noSuchKey(call: Call): Refusal {
  return { problem: { kind: 'unknown-record', resource: 'key', id: keyOf(call) } };
}
