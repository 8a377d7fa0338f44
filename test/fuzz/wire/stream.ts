import type { WireExchange } from '../campaign/exchange.ts';
import type { Dice } from '../dice/dice.ts';
import { plainAccount } from './accounts.ts';
import { message } from './message.ts';

/** A stream of events that is opened, and left at once or after a moment. */
export function streamExchange(dice: Dice): WireExchange {
  const account = plainAccount(dice);
  const target = dice.pick(['/__admin/journal/stream', `/__admin/accounts/${account}/journal/stream`]);
  const isLeft = dice.chance(0.5);
  return {
    via: 'wire',
    kind: 'stream',
    label: isLeft ? 'left at once' : 'left after a moment',
    parts: message('GET', target, [
      ['host', 'localhost'],
      ['last-event-id', dice.pick(['0', '1', '100000', '-1', 'x', '9'.repeat(30)])],
    ]),
    connection: 'own',
    ending: isLeft ? 'destroy' : 'read',
    surface: 'control',
    method: 'GET',
    target,
    account,
    faulty: false,
    mayWait: true,
    resets: false,
  };
}
