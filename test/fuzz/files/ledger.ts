import { isLedger as isLedgerText, unfinishedRuns } from '../../../contracts/check/ledger/ledger-text.ts';
import { readRecording } from '../../../contracts/parity/recording/recording-file.ts';
import type { ProcessExchange } from '../campaign/exchange.ts';
import type { Dice } from '../dice/dice.ts';
import { mutatedJson } from '../values/mutate.ts';
import { refusedOr } from './built.ts';

const baseUrl = 'http://127.0.0.1:4010/v1';
const id = '59bbb1e10f7e2a5d7c1a9a01';
const own = { tag: 'testkit-run-1', baseUrl };
const lines = [
  { event: 'run', version: 2, user: 'a', ...own },
  { event: 'others', others: [{ collection: '/integrations', id }], ...own },
  { event: 'intent', number: 1, collection: '/integrations', ...own },
  { event: 'responded', number: 1, made: { collection: '/integrations', id }, ...own },
  { event: 'created', collection: '/integrations', id, ...own },
  { event: 'removing', collection: '/integrations', id, ...own },
  { event: 'removed', collection: '/integrations', id, ...own },
  { event: 'done', ...own },
  { kind: 'parity', version: 1, document: { title: 'a', version: '1' }, seed: 1, wrote: true, others: [1] },
  {
    operation: 'listIntegrations',
    request: { method: 'GET', target: '/integrations', credentials: 'good' },
    response: { status: 200, headers: { 'content-type': 'application/json' }, body: { kind: 'json', value: [] } },
  },
];

/** The files that runs of `check` leave behind, read by the next one. */
export function ledgerExchange(dice: Dice): ProcessExchange {
  const isLedger = dice.chance(0.5);
  const written = Array.from({ length: dice.int(1, 12) }, () => mutatedJson(dice, dice.pick(lines)).toString());
  const first = dice.chance(0.8) ? [JSON.stringify(isLedger ? lines[0] : lines.at(-2))] : [];
  const text = [...first, ...written].join(dice.chance(0.95) ? '\n' : '\r\n\0');
  return {
    via: 'process',
    kind: 'ledger',
    label: isLedger ? 'ledger' : 'recording of check',
    bytes: text.length,
    run: async () => {
      if (!isLedger) {
        await refusedOr(() => readRecording(text, 'fuzz.ndjson'));
        return;
      }
      await refusedOr(() => unfinishedRuns(text));
      await refusedOr(() => isLedgerText(text));
    },
  };
}
