import type { Exchange } from '../../exchange/exchange-log.ts';

/** One request gets no response, twice, from a backend that responds to others. */
export class NoResponseError extends Error {
  override readonly name = 'NoResponseError' as const;
  readonly exchange: Exchange;

  constructor(message: string, exchange: Exchange) {
    super(message);
    this.exchange = exchange;
  }
}
