import { createDice, type Dice } from '../dice/dice.ts';
import { commandExchange } from '../files/command.ts';
import { documentExchange } from '../files/document.ts';
import { inProcessExchange } from '../files/in-process.ts';
import { ledgerExchange } from '../files/ledger.ts';
import { recordingExchange } from '../files/recording.ts';
import { stateFileExchange } from '../files/state-file.ts';
import { apiExchange } from '../wire/api.ts';
import { controlExchange, tidyExchange } from '../wire/control.ts';
import { growthExchange } from '../wire/growth.ts';
import { keptExchange } from '../wire/kept.ts';
import { rawExchange } from '../wire/raw.ts';
import { streamExchange } from '../wire/stream.ts';
import type { Exchange, Kind } from './exchange.ts';

/** How many of ten thousand exchanges are of a kind: what is dear comes rarely. */
const plan: readonly (readonly [weight: number, kind: Kind, make: (dice: Dice, number: number) => Exchange])[] = [
  [6100, 'api', apiExchange],
  [300, 'kept', keptExchange],
  [2080, 'control', controlExchange],
  [120, 'control', tidyExchange],
  [700, 'raw', rawExchange],
  [30, 'stream', streamExchange],
  [3, 'growth', growthExchange],
  [300, 'in-process', inProcessExchange],
  [70, 'document', documentExchange],
  [150, 'recording', recordingExchange],
  [132, 'ledger', ledgerExchange],
  [12, 'state-file', stateFileExchange],
  [3, 'command', commandExchange],
];

/** The exchange of a number in the run of a seed: the same each time, whatever came before it. */
export function exchangeAt(seed: number, number: number, only: readonly Kind[] = []): Exchange {
  const dice = createDice(`${seed} ${number}`);
  const choices = plan.filter(([, kind]) => only.length === 0 || only.includes(kind));
  return dice.weighted(choices.map(([weight, , make]) => [weight, make] as const))(dice, number);
}
