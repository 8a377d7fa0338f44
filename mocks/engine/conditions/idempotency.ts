import type { Surrounded } from '../behaviours/around.ts';
import type { OwnBehaviour } from '../behaviours/behaviour.ts';
import { andThen } from '../time/maybe-promise.ts';
import type { MockResponse } from '../wire/response.ts';

/** What was responded to a key. */
interface Kept {
  readonly request: string;
  readonly response: MockResponse;
}

/** The keys of an account, since everything was put back. */
interface Keys {
  readonly generation: number;
  readonly kept: Map<string, Kept>;
}

/** How many keys an account remembers; then the oldest go. */
const maxKeys = 1000;

/** The keys by the journal of their account, which is one as long as the account is. */
const keysOf = new WeakMap<object, Keys>();

/**
 * Responds to a request with a key as to the first one that had it, and refuses a key that came with another request; the
 * behaviour itself where the document has no such key.
 */
export function withKeys({ operation }: Surrounded, behaviour: OwnBehaviour): OwnBehaviour {
  const header = operation.parameters.find(
    (one) => one.in === 'header' && /^(x-)?idempotency-(key|token)$/i.test(one.name),
  );
  if (header === undefined || operation.method === 'GET') return behaviour;
  return (call) => {
    const key = call.request.headers.get(header.name);
    if (key === null || key === '') return behaviour(call);
    const { journal, generation } = call.account;
    const known = keysOf.get(journal);
    const keys = known?.generation === generation ? known : { generation, kept: new Map<string, Kept>() };
    keysOf.set(journal, keys);
    const { pathname, search } = call.request.url;
    const request = JSON.stringify([operation.id, pathname + search, call.body ?? null]);
    const before = keys.kept.get(key);
    if (before?.request === request) return before.response;
    if (before !== undefined) {
      const message = `The ${header.name} ${JSON.stringify(key)} came with another request before. Send a new key, or the same request.`;
      return { problem: { kind: 'key-reused', message } };
    }
    return andThen(behaviour(call), (result) => {
      if (!('status' in result) || result.status >= 400) return result;
      keys.kept.set(key, { request, response: result });
      const [oldest] = keys.kept.keys();
      if (keys.kept.size > maxKeys && oldest !== undefined) keys.kept.delete(oldest);
      return result;
    });
  };
}
