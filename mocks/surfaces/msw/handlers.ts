import type { HttpHandler } from 'msw';
import { BrokenNetwork } from '../../engine/fetch/broken-network.ts';
import { hosts } from '../../integrator/service/regions.ts';
import { neededMsw } from './modules/needed-msw.ts';

/**
 * Makes msw handlers for the fake: one for everything, for each host of the service.
 *
 * A request that is given no response is left to other handlers. They are new at each call, since a handler of msw
 * remembers its use and must not be shared between two servers.
 *
 * @throws {PackageError} where msw is not installed.
 */
export function createHandlers(respond: (request: Request) => Promise<Response | undefined>): HttpHandler[] {
  const { http } = neededMsw('make handlers');
  return Object.values(hosts).map((host) =>
    http.all(everythingOf(host), ({ request }) =>
      respond(request).catch((error: unknown) => {
        // Nobody waits for the response any more, or an override wants it to fail: no news for msw to print.
        if (request.signal.aborted || error instanceof BrokenNetwork) return Response.error();
        throw error;
      }),
    ),
  );
}

/**
 * A pattern, and not a path with `*`: msw 2 would decode the path, and break on one that cannot be decoded. It holds
 * whatever the scheme and the port, so that a misspelt address does not go out to the network.
 */
function everythingOf(host: string): RegExp {
  return new RegExp(`^https?://${host.replaceAll('.', '\\.')}\\.?(?::\\d+)?/`);
}
