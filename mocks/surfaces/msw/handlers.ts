import type { HttpHandler } from 'msw';
import { BrokenNetwork } from '../../engine/web.ts';
import { hosts } from '../../integrator/regions.ts';
import { neededMsw } from './modules/needed-msw.ts';

/**
 * Makes msw handlers for the fake: one for everything, for each host of the service.
 *
 * They are new at each call, since a handler of msw remembers its use and must not be shared between two servers.
 *
 * @throws {PackageError} where msw is not installed.
 */
export function createHandlers(answer: (request: Request) => Promise<Response>): HttpHandler[] {
  const { http } = neededMsw('make handlers');
  return Object.values(hosts).map((host) =>
    http.all(everythingOf(host), ({ request }) =>
      answer(request).catch((error: unknown) => {
        // Nobody waits for the answer any more, or an override wants it to fail: no news for msw to print.
        if (request.signal.aborted || error instanceof BrokenNetwork) return Response.error();
        throw error;
      }),
    ),
  );
}

/** A pattern, and not a path with `*`: msw 2 would decode the path, and break on one that cannot be decoded. */
function everythingOf(host: string): RegExp {
  return new RegExp(`^https://${host.replaceAll('.', '\\.')}/`);
}
