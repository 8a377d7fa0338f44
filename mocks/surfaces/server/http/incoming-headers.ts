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

  entries(): [string, string][] {
    const entries: [string, string][] = [];
    for (const name of Object.keys(this.#headers)) {
      const value = this.#headers[name];
      if (value !== undefined) entries.push([name, typeof value === 'string' ? value : String(value)]);
    }
    return entries;
  }
}
