import type { Exchange } from '../../exchange/exchange-log.ts';

/** One request gets no response, twice, from a backend that responds to others. */
export class NoResponseError extends Error {
  override readonly name = 'NoResponseError' as const;
  readonly exchange: Exchange;

  /** `cause`: why the last attempt got none. */
  constructor(message: string, exchange: Exchange, cause: unknown) {
    super(message, { cause });
    this.exchange = exchange;
  }
}
