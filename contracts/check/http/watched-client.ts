import type { Exchange } from '../exchange/exchange-log.ts';
import type { Client } from './client.ts';

/** Shows each exchange to somebody before the run goes on: a recording, or a second backend that is asked the same. */
export function watchedClient(client: Client, watch: (exchange: Exchange) => void | Promise<void>): Client {
  return {
    send: async (draft, onLimited) => {
      const exchange = await client.send(draft, onLimited);
      await watch(exchange);
      return exchange;
    },
    until: (signal) => client.until(signal),
    get sent() {
      return client.sent;
    },
    get admitted() {
      return client.admitted;
    },
    get repeated() {
      return client.repeated;
    },
  };
}
