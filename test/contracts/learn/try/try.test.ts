import { test } from 'vitest';
import { learnFrom } from '../../../../contracts/learn/learn-from.ts';
import { documents } from '../service/documents.ts';
import { recordedExchanges } from '../service/fifty-exchanges.ts';
import { services } from '../service/services.ts';
test('try', async () => {
  const [d, s] = [process.env['D'] ?? '0', process.env['S'] ?? '0'];
  const doc = [...documents.values()][Number(d)] ?? '';
  const learned = learnFrom(doc, await recordedExchanges(services[Number(s)]!));
  for (const a of learned.overlay.actions) console.log(a.target, '|', a.description, '|', a.remove ? 'REMOVE' : JSON.stringify(a.update).slice(0, 700));
});
