/** How much of a response is taken before it counts as too large. */
export interface ResponseLimits {
  /**
   * The most bytes of a body, after its content coding is undone. A response with more is given up, and a failure.
   *
   * @default 67108864 (64 MiB)
   */
  readonly maxResponseBytes?: number;
}

/** The most bytes of a body, unless a run says otherwise. */
export const defaultMaxResponseBytes: number = 64 * 1024 * 1024;

/** The most characters that the headers of a response may have together; HTTP in Node itself stops at 16 KiB. */
export const maxHeaderCharacters: number = 64 * 1024;

/** How deep the JSON of a response may be nested. */
export const maxJsonDepth = 500;

/** How many values the JSON of a response may have: each takes many times its bytes in memory. */
export const maxJsonValues = 2_000_000;

/** How many content codings may lie on top of each other. */
export const maxContentCodings = 5;
