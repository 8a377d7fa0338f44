import { isRecord } from '../../../spec/document/document.ts';

/** A response, taken apart. */
export interface Seen {
  readonly status: number;
  readonly text: string;
  /** As JSON; what is none is `{}`. */
  readonly body: Readonly<Record<string, unknown>>;
  /** The `Link` header, or nothing. */
  readonly link: string;
}

/** Sends a request to the service; a path counts from `/v1` on. */
export type Send = (method: string, target: string, body?: unknown) => Promise<Seen>;

/** Sends by a function that is as the global `fetch`. */
export function sender(fetch: typeof globalThis.fetch): Send {
  return async (method, target, body) => {
    const response = await fetch(new URL(target.replace(/^\//, ''), 'https://api.integrator.io/v1/'), {
      method,
      headers: { authorization: 'Bearer my_api_token', 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    const read: unknown = text !== '' && isJson ? JSON.parse(text) : {};
    const link = response.headers.get('link') ?? '';
    return { status: response.status, text, body: isRecord(read) || Array.isArray(read) ? Object(read) : {}, link };
  };
}
