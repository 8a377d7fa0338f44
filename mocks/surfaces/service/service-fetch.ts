import { withAddress } from '../../engine/fetch/with-address.ts';
import { serviceHosts } from '../../integrator/service/regions.ts';

/** The header that says which host of the service is meant, since a `fetch` cannot choose its `Host`. */
export const hostHeader = 'x-integrator-host';

/**
 * Makes a function with the signature of the global `fetch` that asks the server at a URL, whatever host is meant.
 *
 * A request to a host of the service says so in a header: so its region is kept, and links in the response lead there.
 */
export function serviceFetch(server: string, send: () => typeof fetch): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { hostname, pathname, search } = new URL(request.url);
    const headers = new Headers(request.headers);
    if (serviceHosts.has(hostname)) headers.set(hostHeader, hostname);
    const body = request.body === null ? undefined : await request.arrayBuffer();
    const response = await send()(server + pathname + search, {
      method: request.method,
      headers,
      signal: request.signal,
      redirect: 'manual',
      ...(body !== undefined && { body }),
    });
    return withAddress(response, request.url);
  };
}
