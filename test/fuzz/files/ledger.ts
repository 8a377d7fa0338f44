import { isSettled, unfinishedRuns } from '../../../contracts/check/ledger-text.ts';
import { readRecording } from '../../../contracts/parity/recording-file.ts';
import type { ProcessExchange } from '../campaign/exchange.ts';
import type { Dice } from '../dice/dice.ts';
import { mutatedJson } from '../values/mutate.ts';
import { refusedOr } from './built.ts';

const baseUrl = 'http://127.0.0.1:4010/v1';
const lines = [
  { event: 'start', tag: 'testkit-run-1', baseUrl },
  { event: 'created', tag: 'testkit-run-1', baseUrl, collection: '/integrations', id: '59bbb1e10f7e2a5d7c1a9a01' },
  { event: 'removed', tag: 'testkit-run-1', baseUrl, collection: '/integrations', id: '59bbb1e10f7e2a5d7c1a9a01' },
  { event: 'done', tag: 'testkit-run-1', baseUrl },
  { kind: 'parity', version: 1, document: { title: 'a', version: '1' }, seed: 1, wrote: true, others: [1] },
  {
    operation: 'listIntegrations',
    request: { method: 'GET', target: '/integrations', credentials: 'good' },
    answer: { status: 200, headers: { 'content-type': 'application/json' }, body: { kind: 'json', value: [] } },
  },
];

/** The files that runs of `check` leave behind, read by the next one. */
export function ledgerExchange(dice: Dice): ProcessExchange {
  const isLedger = dice.chance(0.5);
  const own = Array.from({ length: dice.int(1, 12) }, () => mutatedJson(dice, dice.pick(lines)).toString());
  const first = dice.chance(0.8) ? [JSON.stringify(isLedger ? lines[0] : lines[4])] : [];
  const text = [...first, ...own].join(dice.chance(0.95) ? '\n' : '\r\n\0');
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
      await refusedOr(() => unfinishedRuns(text, baseUrl));
      await refusedOr(() => isSettled(text));
    },
  };
}
