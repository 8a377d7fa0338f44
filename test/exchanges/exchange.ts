import type { IntegratorOptions } from '../../mocks/integrator/options.ts';

/** A request, and what must come back: this and nothing else, whatever the surface. */
export interface Step {
  /** Method and target, as the request line has them: `GET /v1/integrations?limit=2`. */
  readonly request: string;
  /** Which of the service's hosts is asked. Default: `api.integrator.io`. */
  readonly host?: string;
  /**
   * Headers beside `Authorization: Bearer my_api_token`, and `Content-Type: application/json` where there is a body.
   * `null` takes one of these two away.
   */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** A text or bytes go out as they are, anything else as JSON. */
  readonly send?: unknown;
  readonly status: number;
  /** Headers that come beside the content type, and no others. */
  readonly responses?: Readonly<Record<string, string>>;
  /** A text must come byte for byte, anything else as the bytes of its JSON; left out, there must be no body. */
  readonly body?: unknown;
}

/** One promise of the service: a request, or several in a row, to a fake that is new. */
export interface Exchange {
  readonly name: string;
  readonly options?: IntegratorOptions;
  readonly steps: readonly [Step, ...Step[]];
}

/** Takes the parts of a step's request line. */
export function requestLine({ request }: Step): { readonly method: string; readonly target: string } {
  const space = request.indexOf(' ');
  return { method: request.slice(0, space), target: request.slice(space + 1) };
}

/** What a step sends, written out. */
export function requestOf(step: Step): WireRequest {
  const bytes = step.send === undefined ? undefined : bytesOf(step.send);
  const headers = new Headers({
    authorization: 'Bearer my_api_token',
    ...(bytes !== undefined && { 'content-type': 'application/json' }),
  });
  for (const [name, value] of Object.entries(step.headers ?? {})) {
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  }
  return {
    ...requestLine(step),
    host: step.host ?? 'api.integrator.io',
    headers: Object.fromEntries(headers),
    body: bytes,
  };
}

/** What must come back from a step, written out. */
export function responseOf(step: Step): WireResponse {
  const { method } = requestLine(step);
  const hasType = step.body !== undefined || (method === 'HEAD' && step.status !== 204);
  return {
    status: step.status,
    headers: { ...(hasType && { 'content-type': 'application/json; charset=utf-8' }), ...step.responses },
    body: step.body === undefined ? '' : typeof step.body === 'string' ? step.body : JSON.stringify(step.body),
  };
}

/** A request as every surface can send it. */
export interface WireRequest {
  readonly method: string;
  readonly target: string;
  readonly host: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer> | undefined;
}

/** A response as every surface can give it; header names in lower case. */
export interface WireResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

function bytesOf(value: unknown): Uint8Array<ArrayBuffer> {
  if (value instanceof Uint8Array) return new Uint8Array(value);
  return new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
}
