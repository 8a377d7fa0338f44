/** A request that a run has sent. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly search: string;
  readonly body: string;
}

/** A fetch that remembers what was sent, and which ids creations returned. */
export interface Watched {
  readonly fetch: typeof fetch;
  readonly sent: readonly Sent[];
  /** Writes to records that were there before the run, or that no creation has returned. */
  readonly trespasses: () => readonly string[];
}

/** An id that no record has: whether the token may delete is asked with it, where a read of it has got 404. */
export const nobodysId = 'ffffffffffffffffffffffff';

/** Watches the requests of a run. `before`: the ids that are there before it; `look` shows a record of the backend. */
export function watched(
  fetch: typeof globalThis.fetch,
  before: readonly string[] = [],
  look: (id: string) => unknown = () => undefined,
): Watched {
  const sent: Sent[] = [];
  const created = new Set<string>();
  const trespasses: string[] = [];
  const isTagged = (id: string): boolean => JSON.stringify(look(id) ?? '').includes('testkit-run-');
  return {
    sent,
    trespasses: () => trespasses,
    fetch: async (input, init) => {
      const url = new URL(String(input));
      const method = init?.method ?? 'GET';
      sent.push({ method, path: url.pathname, search: url.search, body: String(init?.body ?? '') });
      // What is purged is named behind its kind.
      const id = url.pathname.split('/')[url.pathname.startsWith('/v1/recycleBinTTL/') ? 4 : 3];
      if ((method === 'PUT' || method === 'DELETE') && id !== undefined) {
        const near = [...created].some((own) => id.startsWith(own.slice(0, -1)));
        if (before.includes(id) || !(created.has(id) || near || id === 'not-an-id' || id === nobodysId || isTagged(id)))
          trespasses.push(`${method} ${id}`);
        // What is purged was removed before, and nobody can look at it any more.
        else created.add(id);
      }
      const response = await fetch(input, init);
      if (method === 'POST') {
        const record: unknown = await response
          .clone()
          .json()
          .catch(() => undefined);
        if (typeof record === 'object' && record !== null) created.add(String(Reflect.get(record, '_id')));
      }
      return response;
    },
  };
}
