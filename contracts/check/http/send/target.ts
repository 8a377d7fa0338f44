import type { TokenOrLogin } from '../../../exchange/login.ts';
import type { ResponseLimits } from './response-limits.ts';

/** The backend that is judged, and how to talk to it. */
export interface Target extends ResponseLimits {
  /** Up to and with the base path: `http://127.0.0.1:4010/v1`. */
  readonly baseUrl: string;
  /** What is shown to be let in. */
  readonly token: TokenOrLogin;
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
  /** The most requests of a run, its clean-up aside: then it ends, and what it did not come to is not judged. Default: any number. */
  readonly maxRequests?: number;
  /** Ends what is under way, and lets nothing more be sent. */
  readonly signal?: AbortSignal;
}
