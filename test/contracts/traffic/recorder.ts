import type { Content, Entry, Har, Header } from 'har-format';

/** A `fetch` that keeps a HAR of what passes through it, as a proxy would. */
export interface Recorder {
  readonly fetch: typeof fetch;
  har(): Har;
}

/** Records what passes through a `fetch`; bodies in base64 where asked for. */
export function record(inner: typeof fetch, { base64 = false }: { readonly base64?: boolean } = {}): Recorder {
  const entries: Entry[] = [];
  return {
    async fetch(input, init) {
      const request = new Request(input, init);
      const sent = await request.clone().text();
      const response = await inner(request);
      entries.push(entryOf(request, sent, response, await response.clone().text(), base64, entries.length));
      return response;
    },
    har: () => ({ log: { version: '1.2', creator: { name: 'recorder', version: '1' }, entries } }),
  };
}

/** A HAR of one entry, with parts of it replaced. */
export function harOf(...entries: readonly unknown[]): unknown {
  return { log: { version: '1.2', creator: { name: 'test', version: '1' }, entries } };
}

function entryOf(request: Request, sent: string, response: Response, text: string, base64: boolean, at: number): Entry {
  const mimeType = response.headers.get('content-type') ?? 'x-unknown';
  const size = Buffer.byteLength(text);
  const content: Content = base64
    ? { size, mimeType, text: Buffer.from(text).toString('base64'), encoding: 'base64' }
    : { size, mimeType, text };
  return {
    startedDateTime: new Date(at).toISOString(),
    time: 1,
    request: {
      method: request.method,
      url: request.url,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: headersOf(request.headers),
      queryString: [],
      headersSize: -1,
      bodySize: Buffer.byteLength(sent),
      ...(sent !== '' && { postData: { mimeType: request.headers.get('content-type') ?? '', text: sent } }),
    },
    response: {
      status: response.status,
      statusText: response.statusText,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: headersOf(response.headers),
      content,
      redirectURL: '',
      headersSize: -1,
      bodySize: Math.ceil(size / 3),
    },
    cache: {},
    timings: { send: 0, wait: 1, receive: 0 },
  };
}

function headersOf(headers: Headers): Header[] {
  return [...headers].map(([name, value]) => ({ name, value }));
}
