import type { WireExchange } from '../campaign/exchange.ts';
import type { Dice } from '../dice/dice.ts';
import { oddText } from '../values/texts.ts';
import { bearer, plainAccount } from './accounts.ts';
import { brokenMessages } from './broken-messages.ts';
import { type Header, message } from './message.ts';

/** Bytes on a socket of their own, that are HTTP in part or not at all. */
export function rawExchange(dice: Dice): WireExchange {
  const account = plainAccount(dice);
  const target = dice.pick(['/v1/integrations', '/__admin/health', '/v1/tokenInfo', '/', '*', oddText(dice)]);
  const [label, make] = dice.pick(brokenMessages);
  const headers: Header[] = [
    ['host', 'localhost'],
    ['authorization', bearer(account)],
    ['content-type', 'application/json'],
  ];
  const whole = make({ dice, target, headers });
  const isFlipped = dice.chance(0.15);
  const bytes = isFlipped ? flipped(dice, whole) : whole;
  return {
    via: 'wire',
    kind: 'raw',
    label: isFlipped ? `${label}, bytes flipped` : label,
    parts: dice.chance(0.2) ? pieces(dice, bytes) : [bytes],
    connection: 'own',
    ending: dice.chance(0.15) ? 'destroy' : 'half-close',
    method: 'GET',
    target,
    account,
    faulty: false,
    mayWait: false,
    resets: false,
  };
}

/** Several good requests at once, on one connection. */
export function pipelined(dice: Dice): Buffer {
  const one = (): Uint8Array[] =>
    message(
      dice.pick(['GET', 'POST', 'HEAD']),
      '/v1/integrations?limit=1',
      [
        ['host', 'localhost'],
        ['authorization', bearer(plainAccount(dice))],
        ['content-type', 'application/json'],
      ],
      dice.chance(0.5) ? Buffer.from('{"name":"a"}') : undefined,
    );
  return Buffer.concat(Array.from({ length: dice.int(2, 40) }, one).flat());
}

function flipped(dice: Dice, bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  for (let times = dice.int(1, 4); times > 0 && copy.length > 0; times--) {
    copy[dice.int(0, Math.min(copy.length, 400) - 1)] = dice.int(0, 255);
  }
  return copy;
}

function pieces(dice: Dice, bytes: Buffer): Buffer[] {
  const cuts = Array.from({ length: dice.int(1, 4) }, () => dice.int(0, bytes.length)).sort(
    (one, other) => one - other,
  );
  return [0, ...cuts].map((from, index) => bytes.subarray(from, cuts[index] ?? bytes.length));
}
