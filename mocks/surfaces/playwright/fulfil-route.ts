import type { Request as PageRequest, Route } from '@playwright/test';
import { BrokenNetwork } from '../../engine/fetch/broken-network.ts';

/**
 * Responds to a request of a page by the fake.
 *
 * The page is of another origin than the service, so the response says that it may be read there: CORS is the business
 * of this surface alone.
 */
export async function respondToRoute(route: Route, respond: typeof fetch, signal: AbortSignal): Promise<void> {
  const asked = route.request();
  const headers = await asked.allHeaders();
  const cors = corsHeaders(headers);
  if (asked.method() === 'OPTIONS' && headers['access-control-request-method'] !== undefined) {
    await route.fulfill({ status: 204, headers: cors });
    return;
  }
  try {
    const response = await respond(requestOf(asked, headers), { signal });
    const body = Buffer.from(await response.arrayBuffer());
    const exposed = [...response.headers.keys()].join(', ');
    await route.fulfill({
      status: response.status,
      headers: { ...Object.fromEntries(response.headers), ...cors, 'access-control-expose-headers': exposed },
      body,
    });
  } catch (error) {
    // The test is over, and nobody waits for the response; or a fault broke the connection.
    if (signal.aborted) return;
    if (!(error instanceof BrokenNetwork)) throw error;
    await route.abort('connectionreset');
  }
}

function requestOf(asked: PageRequest, headers: Readonly<Record<string, string>>): Request {
  const body = asked.postDataBuffer();
  // HTTP/2 has headers such as `:authority`, which no `Request` takes.
  const own = Object.entries(headers).filter(([name]) => !name.startsWith(':'));
  return new Request(asked.url(), {
    method: asked.method(),
    headers: own,
    ...(body !== null && { body: new Uint8Array(body) }),
  });
}

function corsHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return {
    'access-control-allow-origin': headers['origin'] ?? '*',
    'access-control-allow-credentials': 'true',
    'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE, HEAD',
    'access-control-allow-headers': headers['access-control-request-headers'] ?? 'authorization, content-type',
  };
}
