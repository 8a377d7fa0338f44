import type { ConformingSubject } from '../../../contracts/matchers/conforms-to-contract.ts';
import type { ExchangeSource } from '../../../contracts/matchers/exchange/observed-exchange.ts';

/** Whether a value given to `expect` holds exchanges. */
export function isExchangeSource(value: unknown): value is ExchangeSource {
  if (Array.isArray(value)) return value.every(isExchange);
  return (
    typeof value === 'object' && value !== null && ('entries' in value || 'accounts' in value || 'journal' in value)
  );
}

/** Whether a value given to `expect` can be held to a contract. */
export function isConformingSubject(value: unknown): value is ConformingSubject {
  if (value instanceof Request || value instanceof Response || isExchange(value)) return true;
  return (
    typeof value === 'object' &&
    value !== null &&
    'request' in value &&
    value.request instanceof Request &&
    'response' in value &&
    value.response instanceof Response
  );
}

function isExchange(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'violations' in value && 'status' in value && 'url' in value;
}
