import { isForService } from '../../service/service-url.ts';
import type { PageWay } from './page-fetch.ts';
import { playResponse, superseded, takeBack } from './xhr-response.ts';

/** What was asked of an `XMLHttpRequest` so far. */
interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: [string, string][];
  /** Ends it: by `abort()`, or by a new `open()`. */
  readonly end: AbortController;
  /** Whether it waits for the worker or is served by the page: the browser knows nothing of it then. */
  held: boolean;
}

/**
 * Keeps the requests that `XMLHttpRequest` sends to the service's hosts with the fake, also where the worker is gone.
 *
 * Only asynchronous ones: a synchronous one cannot wait. The function given back puts everything as it was.
 */
export function keepXhr({ workerResponds, respond }: PageWay): () => void {
  const { prototype } = XMLHttpRequest;
  const { open, send, setRequestHeader, abort } = prototype;
  const asked = new WeakMap<XMLHttpRequest, Asked>();

  prototype.open = function (this: XMLHttpRequest, method: string, url: string | URL, ...rest: unknown[]): void {
    asked.get(this)?.end.abort(superseded);
    asked.delete(this);
    takeBack(this);
    const { href } = new URL(url, document.baseURI);
    Reflect.apply(open, this, [method, url, ...(rest.length > 0 ? rest : [true])]);
    if (rest[0] === false || !isForService(href)) return;
    asked.set(this, { method, url: href, headers: [], end: new AbortController(), held: false });
  };

  prototype.setRequestHeader = function (this: XMLHttpRequest, name, value): void {
    Reflect.apply(setRequestHeader, this, [name, value]);
    asked.get(this)?.headers.push([name, value]);
  };

  prototype.abort = function (this: XMLHttpRequest): void {
    const mine = asked.get(this);
    if (mine?.held) mine.end.abort();
    else Reflect.apply(abort, this, []);
  };

  prototype.send = function (this: XMLHttpRequest, body): void {
    const mine = asked.get(this);
    if (mine === undefined) return void Reflect.apply(send, this, [body]);
    mine.held = true;
    const { method, url, headers, end } = mine;
    // Made at once: what is wrong with it is reported to the one who sends it, and the body is read as it is now.
    const carriesBody = !/^(get|head)$/i.test(method) && !(body instanceof Document);
    const request = new Request(url, {
      method,
      headers,
      signal: end.signal,
      ...(carriesBody && { body: body ?? null }),
    });
    void playResponse(this, end.signal, async () => {
      if (!(await workerResponds())) return respond(request);
      mine.held = false;
      if (!end.signal.aborted) Reflect.apply(send, this, [body]);
      return undefined;
    });
  };

  return () => Object.assign(prototype, { open, send, setRequestHeader, abort });
}
