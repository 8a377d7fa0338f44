import { hasDotSegments } from '../../../../spec/routing/dot-segments.ts';
import { isThisMachine } from '../../../../spec/routing/this-machine.ts';
import { adminTokenOfEnvironment } from '../../admin/admin-token.ts';
import { ConnectError } from './connect-error.ts';
import { readResponse } from './read-response.ts';
import { isRefusal, rebuiltError } from './rebuilt-error.ts';

/** How a fake in another process is reached. */
export interface ConnectOptions {
  /**
   * The admin token, where the server was started with one. Default: what the environment variable
   * `INTEGRATOR_TESTKIT_ADMIN_TOKEN` says, where there is one and the server is on this machine.
   */
  readonly token?: string;
  /** Sends the requests of the control API. Default: the global `fetch`. */
  readonly fetch?: typeof fetch;
}

/** Whether a value is what was asked for. */
export type Guard<T> = (value: unknown) => value is T;

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Asks the control API of one server. */
export class ControlClient {
  /** Where the server responds, without a slash at the end. */
  readonly url: string;
  readonly #token: string | undefined;
  readonly #fetch: typeof fetch | undefined;

  /** @throws {ConnectError} where the URL is none of a server. */
  constructor(url: string, { token, fetch }: ConnectOptions) {
    this.url = baseOf(url);
    // The control API responds to its own machine alone: no other one need hear of the environment's token.
    this.#token = token ?? (isThisMachine(new URL(this.url).hostname) ? adminTokenOfEnvironment() : undefined);
    this.#fetch = fetch;
  }

  /** Asks for a value. */
  async ask<T>(method: Method, path: string, isResponse: Guard<T>, body?: unknown, signal?: AbortSignal): Promise<T> {
    return this.#read(await this.send(method, path, body, signal), isResponse);
  }

  /** Asks for a value; `undefined` where there is none. */
  async find<T>(path: string, isResponse: Guard<T>): Promise<T | undefined> {
    const response = await this.#request('GET', path);
    return (await this.#isMissing(response)) ? undefined : this.#read(response, isResponse);
  }

  /** Does something that has no response. */
  async tell(method: Method, path: string, body?: unknown): Promise<void> {
    await this.send(method, path, body);
  }

  /** Takes something away. Tells whether it was there. */
  async remove(path: string): Promise<boolean> {
    return !(await this.#isMissing(await this.#request('DELETE', path)));
  }

  /** Sends a request, and throws where it is refused. */
  async send(method: Method, path: string, body?: unknown, signal?: AbortSignal): Promise<Response> {
    const response = await this.#request(method, path, body, signal);
    if (response.ok) return response;
    throw await this.#refused(response);
  }

  /** Opens a stream of events; with a number, from the event after it. */
  async open(path: string, signal: AbortSignal, after?: number): Promise<Response> {
    const from = after === undefined ? undefined : { 'last-event-id': String(after) };
    const response = await this.#request('GET', path, undefined, signal, from);
    if (!response.ok) throw await this.#refused(response);
    if (response.headers.get('content-type')?.startsWith('text/event-stream') === true) return response;
    throw this.#foreign('it responds with something else under /__admin');
  }

  /** @throws {ConnectError} where nobody responds, or somebody else, or where a name cannot stand in a path. */
  async #request(
    method: Method,
    path: string,
    body?: unknown,
    signal?: AbortSignal,
    further?: Readonly<Record<string, string>>,
  ): Promise<Response> {
    // Sent as a path, such a name would mean something else: of the account `..`, a reset is one of all accounts.
    if (hasDotSegments(path.split('?', 1)[0] ?? '')) {
      throw new ConnectError(
        `Failed to control the fake at ${this.url}: a name in the path ${path} is "." or "..". Give another name.`,
      );
    }
    const headers = {
      ...further,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(this.#token !== undefined && { 'x-admin-token': this.#token }),
    };
    const sent = body === undefined ? undefined : JSON.stringify(body);
    const send = this.#fetch ?? globalThis.fetch;
    try {
      return await send(`${this.url}/__admin${path}`, {
        method,
        headers,
        // The admin token goes to this server only.
        redirect: 'manual',
        ...(sent !== undefined && { body: sent }),
        ...(signal && { signal }),
      });
    } catch (error) {
      if (signal?.aborted === true) throw error;
      throw this.#unreachable(error);
    }
  }

  async #read<T>(response: Response, isResponse: Guard<T>): Promise<T> {
    const value = await readResponse(response);
    if (isResponse(value)) return value;
    throw this.#foreign('it responds with something else under /__admin');
  }

  async #isMissing(response: Response): Promise<boolean> {
    if (response.ok) return false;
    const value = await readResponse(response);
    if (isRefusal(value) && value.error === 'not-found') return true;
    throw this.#refusedBy(response, value);
  }

  async #refused(response: Response): Promise<Error> {
    return this.#refusedBy(response, await readResponse(response));
  }

  #refusedBy(response: Response, value: unknown): Error {
    if (isRefusal(value)) return rebuiltError(value);
    return this.#foreign(`it responds with ${response.status} under /__admin`);
  }

  #unreachable(cause: unknown): ConnectError {
    const port = new URL(this.url).port;
    return new ConnectError(
      `Failed to reach the fake at ${this.url}: ${reasonOf(cause)}. Start it with "npx integrator-testkit serve${port === '' ? '' : ` --port ${port}`}".`,
      { cause },
    );
  }

  #foreign(why: string): ConnectError {
    return new ConnectError(
      `Failed to control the fake at ${this.url}: ${why}. Make sure that "npx integrator-testkit serve" of the same version responds there, with its control API on.`,
    );
  }
}

function baseOf(url: string): string {
  const parsed = URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) {
    throw new ConnectError(
      `Failed to connect: ${JSON.stringify(url)} is no URL of a server. Give one such as "http://127.0.0.1:4010".`,
    );
  }
  // Whoever has the base URL of the API at hand may give that.
  return parsed.origin + parsed.pathname.replace(/\/(v1\/?|__admin\/?)?$/, '');
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED') return 'nobody listens there';
  return cause instanceof Error && cause.message !== '' ? cause.message : error.message;
}
