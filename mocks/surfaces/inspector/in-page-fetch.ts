import type { IntegratorCore } from '../../integrator/integrator.ts';
import { hosts } from '../../integrator/service/regions.ts';
import { createAdmin } from '../admin/create-admin.ts';
import { hostHeader } from '../service/service-fetch.ts';

/** Responds to what a client of a server would ask, from a fake in the same page: the control API, and the API itself. */
export function inPageFetch(core: IntegratorCore & { readonly ready?: () => Promise<void> }): typeof fetch {
  const admin = createAdmin(core);
  return async (input, init) => {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    if (pathname.startsWith('/__admin/')) {
      // The control API can do whatever a script can, and a script cannot wait.
      await core.ready?.();
      return admin.fetch(request);
    }
    const host = request.headers.get(hostHeader) ?? hosts.us;
    const body = request.body === null ? undefined : await request.arrayBuffer();
    const { method, headers, signal } = request;
    return core.fetch(`https://${host}${pathname}${search}`, {
      method,
      headers: withoutHost(headers),
      signal,
      ...(body !== undefined && { body }),
    });
  };
}

function withoutHost(headers: Headers): Headers {
  const others = new Headers(headers);
  others.delete(hostHeader);
  return others;
}
