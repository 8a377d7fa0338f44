import type { Contract } from '../../../../../../contracts/contract/contract.ts';
import type { Operation } from '../../../../../../spec/operation/operation.ts';

/** A request on its way to the fake. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** The operation that it is for; `undefined` for any other path. */
  readonly operation: Operation | undefined;
  readonly parameters: Readonly<Record<string, string>>;
}

/** A response on its way back. */
export interface Shown {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Sends a request on to the fake. */
export type Next = (asked: Asked) => Promise<Shown>;

/** Stands before a fake and does one thing wrong; made anew for each run. */
export type Handler = (asked: Asked, next: Next) => Promise<Shown>;

/** Puts a handler before a backend. */
export function planted(contract: Contract, backend: typeof fetch, handler: Handler): typeof fetch {
  const next: Next = async ({ method, url, headers, body }) => {
    const response = await backend(url, { method, headers, ...(body !== undefined && { body }) });
    return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
  };
  return async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const route = contract.route(request.method, url.pathname);
    const isKnown = route.kind === 'operation';
    const asked: Asked = {
      method: request.method,
      url,
      headers: Object.fromEntries(request.headers),
      body: request.body === null ? undefined : await request.text(),
      operation: isKnown ? route.operation : undefined,
      parameters: isKnown ? route.pathParameters : {},
    };
    return responseOf(await handler(asked, next));
  };
}

function responseOf({ status, headers, body }: Shown): Response {
  const isBodiless = [204, 205, 304].includes(status);
  return new Response(isBodiless ? null : body, { status, headers });
}

/** A body as JSON; `undefined` where it is none. */
export function parsed(body: string | undefined): unknown {
  try {
    return JSON.parse(body ?? '');
  } catch {
    return undefined;
  }
}

/** A response with another body, and what its headers said of it left as it was. */
export function withBody(shown: Shown, value: unknown): Shown {
  return { ...shown, body: JSON.stringify(value) };
}

/** Whether a response is a success. */
export function isFine({ status }: Shown): boolean {
  return status >= 200 && status < 300;
}

/** The same request with another body. */
export function withSent(asked: Asked, value: unknown): Asked {
  return { ...asked, body: JSON.stringify(value) };
}

/** The read of the record that a request is about, with its credentials. */
export function readOf(asked: Asked, url: URL = asked.url): Asked {
  const { 'content-type': _type, 'if-match': _match, ...headers } = asked.headers;
  const plain = new URL(url);
  return { ...asked, method: 'GET', url: plain, headers, body: undefined };
}
