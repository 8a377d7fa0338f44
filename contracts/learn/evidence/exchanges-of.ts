import type { Contract } from '../../contract/contract.ts';
import { trafficScope } from '../../traffic/judge/traffic-scope.ts';
import type { RecordedExchange } from '../../traffic/read/recorded-exchange.ts';

/** The exchanges with operations of a document, at the addresses that it has for them. */
export function exchangesOf(
  contract: Contract,
  exchanges: readonly RecordedExchange[],
  baseUrls: readonly string[],
): readonly RecordedExchange[] {
  const scope = trafficScope(contract, baseUrls);
  return exchanges.flatMap((exchange) => {
    const { request, response } = exchange;
    const destination = scope(request.url);
    if (destination.kind !== 'service' || response === undefined || response.status >= 500) return [];
    const { url } = destination;
    const isOfDocument = contract.route(request.method, url.pathname).kind === 'operation';
    return isOfDocument ? [{ ...exchange, request: { ...request, url: url.href } }] : [];
  });
}
