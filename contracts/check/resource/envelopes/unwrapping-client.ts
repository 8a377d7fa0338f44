import { isRecord } from '../../../../spec/document/document.ts';
import type { Contract } from '../../../contract/contract.ts';
import type { Exchange } from '../../exchange/exchange-log.ts';
import type { Client } from '../../http/client.ts';
import { placeOfRecord } from './record-place.ts';

/** A client whose responses have the record as their value where the document puts it into an envelope. */
export function unwrappingClient(contract: Contract, client: Client): Client {
  return {
    send: async (draft, onLimited) => unwrapped(contract, await client.send(draft, onLimited)),
    until: (signal, isPatient) => client.until(signal, isPatient),
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

/** The body as it was sent stays in the exchange, and is what the contract judges. */
function unwrapped(contract: Contract, exchange: Exchange): Exchange {
  const { operation, response } = exchange;
  const { value, status } = response;
  if (status < 200 || status > 299 || !isRecord(value)) return exchange;
  const field = placeOfRecord(contract, operation)?.field;
  const record = field === undefined ? undefined : value[field];
  return isRecord(record) ? { ...exchange, response: { ...response, value: record } } : exchange;
}
