import type { ResponseLimits } from './response-limits.ts';

/** The backend that is judged, and how to talk to it. */
export interface Target extends ResponseLimits {
  /** Up to and with the base path: `http://127.0.0.1:4010/v1`. */
  readonly baseUrl: string;
  readonly token: string;
  readonly fetch: typeof fetch;
  /**
   * How long one request may take with the whole of its response, in milliseconds. What takes longer is given up, sent
   * once more, and then a failure.
   *
   * @default 30000
   */
  readonly timeoutMs?: number;
  /** @deprecated Give `timeoutMs`. */
  readonly timeout?: number;
  /** Ends what is under way, and lets nothing more be sent. */
  readonly signal?: AbortSignal;
}
