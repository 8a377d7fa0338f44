import type { IncomingHttpHeaders } from 'node:http';
import type { HeaderReader } from '../../../../contracts/exchange/exchange.ts';

/**
 * The headers of a request, as the contract reads them.
 *
 * A journal holds on to this for a long time: so it holds the headers alone, and not the message and its socket.
 */
export class IncomingHeaders implements HeaderReader {
  readonly #headers: IncomingHttpHeaders;

  constructor(headers: IncomingHttpHeaders) {
    this.#headers = headers;
  }

  get(name: string): string | null {
    const value = this.#headers[name.toLowerCase()];
    return value === undefined ? null : typeof value === 'string' ? value : value.join(', ');
  }

  *entries(): Iterable<[string, string]> {
    for (const [name, value] of Object.entries(this.#headers)) if (value !== undefined) yield [name, String(value)];
  }
}
