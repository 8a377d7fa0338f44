import { serviceHost } from '../../../../integrator/service/regions.ts';
import type { RunningServer } from '../../../server/server-options.ts';

/**
 * Leads what code of this process fetches of the service to the fake that is served. Other clients than `fetch` are not
 * caught: an app that has another asks the base URL of the server.
 */
export function leadHome(server: Pick<RunningServer, 'integrator'>): void {
  const { fetch: away } = globalThis;
  globalThis.fetch = (input, init) => {
    const url = URL.parse(input instanceof Request ? input.url : String(input));
    const isForService = url !== null && serviceHost(url.hostname) !== undefined;
    return isForService ? server.integrator.fetch(input, init) : away(input, init);
  };
}
