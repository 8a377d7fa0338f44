import { type Json, type JsonObject, objectsOf, textAt } from '../client.ts';

/** A response, as this client reads it. */
export interface Response {
  readonly status: number;
  readonly body: Json | undefined;
  /** Where the next page is, from the `Link` header. */
  readonly next: string | undefined;
}

/** An account of a service: what a token opens, wherever the service is. */
export interface Service {
  ask(method: string, path: string, body?: Json): Promise<Response>;
}

/** Opens an account over HTTP. */
export function serviceAt(baseUrl: string, token: string): Service {
  return {
    ask: async (method, path, body) => {
      const response = await fetch(baseUrl + path, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      const link = /<([^>]+)>;\s*rel="?next"?/.exec(response.headers.get('link') ?? '')?.[1];
      return {
        status: response.status,
        body: text === '' ? undefined : JSON.parse(text),
        next: link === undefined ? undefined : below(link),
      };
    },
  };
}

/** Reads all pages of a list, which the `Link` header leads along. */
export async function pagesOf(service: Service, path: string): Promise<readonly JsonObject[]> {
  const found: JsonObject[] = [];
  let next: string | undefined = `${path}?limit=3`;
  while (next !== undefined) {
    const response: Response = await service.ask('GET', next);
    if (response.status !== 200 && response.status !== 204)
      throw new Error(`GET ${next} was responded to with ${response.status}.`);
    found.push(...objectsOf(response.body));
    next = response.next;
  }
  return found;
}

/** Reads all pages that `nextPageURL` leads along, and of each the list of a name. */
export async function pagesInBody(
  service: Service,
  method: string,
  path: string,
  name: string,
  body?: Json,
): Promise<readonly JsonObject[]> {
  const found: JsonObject[] = [];
  let next: string | undefined = path;
  while (next !== undefined) {
    const response = await service.ask(method, next, body);
    if (response.status === 204) break;
    if (response.status !== 200) throw new Error(`${method} ${next} was responded to with ${response.status}.`);
    const page: JsonObject = Object(response.body);
    found.push(...objectsOf(page[name]));
    next = page['nextPageURL'] === undefined ? undefined : below(textAt(page, 'nextPageURL'));
  }
  return found;
}

/** What stands behind `/v1` in the address of a page. */
function below(address: string): string {
  const { pathname, search } = new URL(address, 'https://api.integrator.io');
  return pathname.replace(/^(?:\/api)?\/v1/, '') + search;
}
