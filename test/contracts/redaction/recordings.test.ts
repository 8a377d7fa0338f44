import { expect, test } from 'vitest';
import { createContract } from '../../../contracts/contract/create-contract.ts';
import { judgeTraffic } from '../../../contracts/traffic/judge/judge-traffic.ts';
import { readHar } from '../../../contracts/traffic/read/read-har.ts';
import type { RecordedExchange } from '../../../contracts/traffic/read/recorded-exchange.ts';
import { seedFromTraffic } from '../../../contracts/traffic/seed/seed-from-traffic.ts';
import { createMock } from '../../../mocks/engine/create-mock.ts';
import { describeFile } from '../../../mocks/surfaces/cli/validate/validate-text.ts';
import { rowsOf } from '../../soak/soaking.ts';
import { record } from '../traffic/recorder.ts';
import { leaked, places, vault } from './secret-places.ts';

const contract = createContract(vault);

/** What is said of an exchange that breaks the contract, without the sentences. */
async function complaints(exchanges: readonly RecordedExchange[]): Promise<readonly string[]> {
  const { entries } = await judgeTraffic(contract, exchanges);
  return entries.flatMap(({ violations }) => violations.map(({ rule, pointer }) => `${rule} ${pointer}`));
}

test.each(rowsOf(places, 5))(
  'a recording with a secret in %s is judged without telling it',
  async (_place, request) => {
    const recorder = record(createMock(vault, { report: 'silent' }).fetch);
    await recorder.fetch(request());
    const exchanges = readHar(recorder.har());
    const report = await judgeTraffic(contract, exchanges);
    expect(JSON.stringify(report)).not.toMatch(leaked);
    expect(describeFile({ file: 'a.har', kind: 'har', ...report }).join('\n')).not.toMatch(leaked);
    expect(JSON.stringify(seedFromTraffic(contract, exchanges))).not.toMatch(leaked);
  },
);

test.each(rowsOf(places, 5))('what was hidden in %s is not held against anybody', async (_place, request) => {
  const mock = createMock(vault, { report: 'silent' });
  const recorder = record(mock.fetch);
  await recorder.fetch(request());
  const raw = await complaints(readHar(recorder.har()));
  const hidden = await complaints(readHar(mock.account().journal.har()));
  expect(hidden.filter((complaint) => !raw.includes(complaint))).toEqual([]);
});

test.each(['redacted', '[redacted]', '[hidden]', '***', 'Bearer [redacted]', 'postgres://[redacted]@db.example/x'])(
  'a value that stands in a recording as %s is not judged',
  async (mark) => {
    const entry = (password: string): unknown => ({
      request: {
        method: 'POST',
        url: 'https://vault.example/v1/keys',
        headers: [{ name: 'content-type', value: 'application/json' }],
        postData: { mimeType: 'application/json', text: JSON.stringify({ password }) },
      },
      response: {
        status: 201,
        headers: [{ name: 'content-type', value: 'application/json' }],
        content: { text: '{}' },
      },
    });
    expect(await complaints(readHar({ log: { entries: [entry(mark)] } }))).toEqual([]);
    expect(await complaints(readHar({ log: { entries: [entry('a real one')] } }))).toEqual(['request-body /password']);
  },
);
