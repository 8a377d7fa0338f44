import type { WireExchange } from '../campaign/exchange.ts';
import type { Dice } from '../dice/dice.ts';
import { bearer, kept } from './accounts.ts';
import { message } from './message.ts';

/** A record that is written as anybody would write it; checks ask for it later. */
export function keptExchange(dice: Dice, number: number): WireExchange {
  const body = {
    name: `Kept ${number}`,
    readme: dice.pick(['', 'Copies orders.', 'Zeilen\nund Wörter', '日本 🦄', '"quotes" \\ and / slashes']),
    settings: { number, list: Array.from({ length: dice.size(500) }, (_one, index) => index) },
  };
  return {
    via: 'wire',
    kind: 'kept',
    label: 'POST /integrations',
    parts: message(
      'POST',
      '/v1/integrations',
      [
        ['host', 'localhost'],
        ['authorization', bearer(kept)],
        ['content-type', 'application/json'],
      ],
      Buffer.from(JSON.stringify(body)),
    ),
    connection: 'shared',
    ending: 'read',
    surface: 'api',
    method: 'POST',
    target: '/v1/integrations',
    account: kept,
    faulty: false,
    mayWait: false,
    resets: false,
  };
}
