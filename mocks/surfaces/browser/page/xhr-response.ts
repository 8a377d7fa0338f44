import { unlessAborted } from '../../../engine/fetch/unless-aborted.ts';

/** What a script reads of an `XMLHttpRequest` that is served. */
type Readings = Partial<
  Pick<XMLHttpRequest, 'readyState' | 'status' | 'statusText' | 'responseURL' | 'responseText'>
> & {
  readonly response?: unknown;
  readonly getResponseHeader?: (name: string) => string | null;
  readonly getAllResponseHeaders?: () => string;
};

/** Why a request ends that a new `open()` has taken the place of: nobody learns of it then. */
export const superseded: unique symbol = Symbol('superseded');

/**
 * Plays a response on an `XMLHttpRequest` that the browser never sends.
 *
 * Where `response` gives `undefined`, the browser has sent it after all, and nothing is played.
 */
export async function playResponse(
  xhr: XMLHttpRequest,
  aborted: AbortSignal,
  respond: () => Promise<Response | undefined>,
): Promise<void> {
  const limit = xhr.timeout > 0 ? AbortSignal.timeout(xhr.timeout) : undefined;
  const ended = limit === undefined ? aborted : AbortSignal.any([aborted, limit]);
  try {
    const response = await unlessAborted(respond(), ended);
    if (response === undefined) return;
    const head: Readings = {
      status: response.status,
      statusText: response.statusText,
      responseURL: response.url,
      getResponseHeader: (name) => response.headers.get(name),
      getAllResponseHeaders: () => [...response.headers].map(([name, value]) => `${name}: ${value}\r\n`).join(''),
    };
    const bytes = await unlessAborted(response.arrayBuffer(), ended);
    show(xhr, { ...head, readyState: XMLHttpRequest.HEADERS_RECEIVED });
    show(xhr, { readyState: XMLHttpRequest.LOADING });
    show(xhr, { ...readBody(xhr, response, bytes), readyState: XMLHttpRequest.DONE });
    finish(xhr, 'load', bytes.byteLength);
  } catch {
    if (aborted.reason === superseded) return;
    show(xhr, { status: 0, statusText: '', responseURL: '', readyState: XMLHttpRequest.DONE });
    finish(xhr, aborted.aborted ? 'abort' : limit?.aborted === true ? 'timeout' : 'error', 0);
  }
}

function readBody(xhr: XMLHttpRequest, response: Response, bytes: ArrayBuffer): Readings {
  const text = new TextDecoder().decode(bytes);
  if (xhr.responseType === '' || xhr.responseType === 'text') return { response: text, responseText: text };
  if (xhr.responseType === 'json') return { response: parse(text) };
  if (xhr.responseType === 'arraybuffer') return { response: bytes };
  if (xhr.responseType === 'blob') {
    return { response: new Blob([bytes], { type: response.headers.get('content-type') ?? '' }) };
  }
  return { response: null };
}

/** As the browser does: what is no JSON is `null`. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function show(xhr: XMLHttpRequest, readings: Readings): void {
  for (const [name, value] of Object.entries(readings)) {
    Object.defineProperty(xhr, name, { configurable: true, value });
  }
  if ('readyState' in readings) xhr.dispatchEvent(new Event('readystatechange'));
}

/** Gives an `XMLHttpRequest` the browser's own readings back. */
export function takeBack(xhr: XMLHttpRequest): void {
  for (const name of Object.getOwnPropertyNames(xhr)) {
    if (name in XMLHttpRequest.prototype && !name.startsWith('on')) Reflect.deleteProperty(xhr, name);
  }
}

function finish(xhr: XMLHttpRequest, how: 'load' | 'error' | 'abort' | 'timeout', loaded: number): void {
  for (const name of [...(how === 'load' ? ['progress'] : []), how, 'loadend']) {
    xhr.dispatchEvent(new ProgressEvent(name, { loaded }));
  }
}
