import type { Exchange, ReceivedResponse } from '../../exchange/exchange-log.ts';

/** Which limit a response is beyond. */
export type ResponseLimit = 'too large' | 'too deep' | 'too many values' | 'too many headers' | 'too many codings';

/** A response is beyond what is taken of one; it was given up, and its connection ended. */
export class ResponseLimitError extends Error {
  override readonly name = 'ResponseLimitError' as const;
  readonly limit: ResponseLimit;
  /** What came, in few words. */
  readonly received: string;
  /** What may come at most, in few words. */
  readonly documented: string;
  /** Status and headers as they came, and of the body at most the beginning. */
  readonly response: ReceivedResponse;

  constructor(limit: ResponseLimit, received: string, documented: string, response: ReceivedResponse) {
    super(`The response is ${limit}: ${received}. It was given up.`);
    this.limit = limit;
    this.received = received;
    this.documented = documented;
    this.response = response;
  }
}

/** A response that a check has asked for is beyond a limit: a failure of the backend. */
export class ResponseFailure extends Error {
  override readonly name = 'ResponseFailure' as const;
  readonly exchange: Exchange;
  override readonly cause: ResponseLimitError;

  constructor(exchange: Omit<Exchange, 'response'>, cause: ResponseLimitError) {
    const { limit, received } = cause;
    super(`${exchange.operation.id} must respond with what can be read; its response is ${limit}: ${received}.`);
    this.exchange = { ...exchange, response: cause.response };
    this.cause = cause;
  }
}
