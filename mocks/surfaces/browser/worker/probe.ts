import type { HttpHandler } from 'msw';
import { hosts } from '../../../integrator/service/regions.ts';
import type { Msw } from '../../msw/modules/load-msw.ts';

const probe = `https://${hosts.us}/__integrator-testkit/probe`;

/** Responds to the request by which the page finds out whether it reaches the worker. */
export function createProbeHandler({ http }: Pick<Msw, 'http'>): HttpHandler {
  return http.get(probe, () => new Response(null, { headers: { 'x-integrator-testkit': 'heard' } }));
}

/**
 * Whether a request of this page gets to the worker.
 *
 * It does not where the page's Content-Security-Policy forbids to connect to the service, or where the page was loaded
 * past all workers, as by a forced reload.
 */
export async function isHeard(beats: () => Promise<boolean>, timeoutMs: number): Promise<boolean> {
  if (!(await beats())) return false;
  const response = await fetch(probe, { signal: AbortSignal.timeout(timeoutMs) }).catch(() => undefined);
  return response?.headers.get('x-integrator-testkit') === 'heard';
}
