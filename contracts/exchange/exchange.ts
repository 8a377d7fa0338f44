import { OptionError } from '../../spec/errors/option-error.ts';

/** Reads one header by name, whatever its case; the web's `Headers` is one. */
export interface HeaderReader {
  get(name: string): string | null;
  /** All of them, where they can be listed. */
  entries?(): Iterable<[string, string]>;
}

/** What there is to know of a request, its body read. */
export interface RequestFacts {
  /** In capitals. */
  readonly method: string;
  readonly url: URL;
  readonly headers: HeaderReader;
  /** Absent, or empty, where the request has no body. */
  readonly body: Uint8Array | string | undefined;
}

/** What there is to know of a response, its body read. */
export interface ResponseFacts {
  readonly status: number;
  readonly headers: HeaderReader;
  readonly body: Uint8Array | string | undefined;
}

/** Reads the facts of a web `Request` without using it up. */
export async function requestFacts(request: Request): Promise<RequestFacts> {
  return {
    method: request.method,
    url: new URL(request.url),
    headers: request.headers,
    body: await bodyOf(request),
  };
}

/**
 * The facts of a request that is to be judged, whether it is the web's or facts already; its method as `fetch` has it:
 * `get` is `GET`.
 *
 * @throws {OptionError} where its body was read before.
 */
export async function judgedRequest(request: Request | RequestFacts): Promise<RequestFacts> {
  if (request instanceof Request) mustBeUnread(request);
  const facts = request instanceof Request ? await requestFacts(request) : request;
  const method = facts.method.toUpperCase();
  return method === facts.method ? facts : { ...facts, method };
}

/** The same of a response. */
export async function judgedResponse(response: Response | ResponseFacts): Promise<ResponseFacts> {
  if (!(response instanceof Response)) return response;
  mustBeUnread(response);
  return responseFacts(response);
}

/** Reads the facts of a web `Response` without using it up. */
export async function responseFacts(response: Response): Promise<ResponseFacts> {
  return { status: response.status, headers: response.headers, body: await bodyOf(response) };
}

/** @throws {OptionError} where the body of a message was read before, so that nobody can tell what was in it. */
export function mustBeUnread(message: Request | Response): void {
  if (!message.bodyUsed) return;
  const name = message instanceof Response ? 'response' : 'request';
  const what = `the ${name}`;
  throw new OptionError(
    `Failed to judge ${what}: its body has been read already. Judge it before, or give ${name}.clone() away.`,
  );
}

async function bodyOf(message: Request | Response): Promise<Uint8Array | undefined> {
  if (message.body === null || message.bodyUsed) return undefined;
  return new Uint8Array(await message.clone().arrayBuffer());
}
