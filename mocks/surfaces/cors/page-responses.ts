import { isPreflight, preflightHeaders, readableHeaders } from './cors-headers.ts';

/**
 * Responds to requests that may come from a page, as jsdom and happy-dom make them: the preflight of each, and what the page
 * may read.
 *
 * Such a page is part of the test, so any origin may read, as one of this machine may when the fake is served over
 * HTTP. Where there is no origin, nothing is added.
 */
export function respondingToPages(respond: (request: Request) => Promise<Response>): typeof respond {
  return async (request) => {
    const sent = request.headers.get('origin');
    const origin = sent ?? originOfPage();
    if (origin === undefined) return respond(request);
    const header = (name: string): string | null => request.headers.get(name);
    // Where the origin is hidden, so is all that tells a preflight from another OPTIONS; the service has none.
    if (isPreflight(request.method, header) || (sent === null && request.method === 'OPTIONS')) {
      return new Response(null, { status: 204, headers: preflightHeaders(origin, header) });
    }
    const response = await respond(request);
    if (response.type === 'error') return response;
    const headers = new Headers(response.headers);
    for (const [name, value] of Object.entries(readableHeaders(origin))) headers.set(name, value);
    const { status, statusText, body } = response;
    return new Response(body, { status, statusText, headers });
  };
}

/** The origin of the page around us, where its `Request` hides what a browser sends: happy-dom's does, as a browser's. */
function originOfPage(): string | undefined {
  if (typeof location === 'undefined' || typeof document === 'undefined') return undefined;
  const hides = new Request('https://page.invalid', { headers: { origin: 'x' } }).headers.get('origin') === null;
  return hides ? location.origin : undefined;
}
