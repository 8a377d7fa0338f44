// A client as a program of yours might have one. It knows nothing of the fake.

const base = 'https://api.integrator.io/v1/integrations';

/** @typedef {{ _id: string, name: string, [field: string]: unknown }} Integration */

/** @param {string} token */
export function createClient(token) {
  /** @type {(method: string, url: string, body?: unknown) => Promise<Response>} */
  const send = async (method, url, body) => {
    const response = await fetch(url, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${url} got ${response.status}`);
    return response;
  };

  return {
    /** @type {(name: string) => Promise<Integration>} */
    create: async (name) => (await send('POST', base, { name })).json(),

    /**
     * A PUT replaces the whole record, so it is read first.
     *
     * @type {(id: string, name: string) => Promise<void>}
     */
    rename: async (id, name) => {
      const record = await (await send('GET', `${base}/${id}`)).json();
      await send('PUT', `${base}/${id}`, { ...record, name });
    },

    /** @type {(id: string) => Promise<void>} */
    remove: async (id) => void (await send('DELETE', `${base}/${id}`)),

    /** @type {() => Promise<string[]>} */
    names: async () => {
      /** @type {string[]} */
      const names = [];
      for (let skip = 0; ; skip += 4) {
        const response = await send('GET', `${base}?limit=4&skip=${skip}`);
        if (response.status === 204) return names;
        /** @type {Integration[]} */
        const page = await response.json();
        names.push(...page.map(({ name }) => name));
        if (page.length < 4) return names;
      }
    },
  };
}
