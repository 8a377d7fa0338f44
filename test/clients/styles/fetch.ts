import { type Client, host, type JsonObject, objectsOf, token } from '../client.ts';

const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };

/** A client of fetch, which takes the cursor `after` out of the link, and asks for the next page itself. */
export const client: Client = {
  call: async (method, path, body) => {
    const response = await fetch(`${host}/v1${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  },
  list: async (path) => {
    const found: JsonObject[] = [];
    let after: string | null = null;
    do {
      const query: URLSearchParams = new URLSearchParams({ limit: '2', ...(after !== null && { after }) });
      const response: Response = await fetch(`${host}/v1${path}?${query}`, { headers });
      found.push(...(response.status === 204 ? [] : objectsOf(JSON.parse(await response.text()))));
      const next: string | undefined = /<([^>]+)>;\s*rel="?next"?/.exec(response.headers.get('link') ?? '')?.[1];
      after = next === undefined ? null : new URL(next, host).searchParams.get('after');
    } while (after !== null);
    return found;
  },
};
