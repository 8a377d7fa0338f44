import type { Exchange } from '../../exchange/exchange-log.ts';

/** One request gets no answer, twice, from a backend that answers others. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError' as const;
  readonly exchange: Exchange;

  constructor(message: string, exchange: Exchange) {
    super(message);
    this.exchange = exchange;
  }
}
