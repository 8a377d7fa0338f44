import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { documents } from '../../../../contracts/learn/service/documents.ts';
import { fiftyExchanges } from '../../../../contracts/learn/service/fifty-exchanges.ts';
import { services } from '../../../../contracts/learn/service/services.ts';
import { soakRows, soakTest } from '../../../../soak/soaking.ts';
import { runCli, serveCli } from '../run-cli.ts';

let folder: string;
let document: string;
let recording: string;
let records: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'learn-'));
  [document, recording] = [join(folder, 'api.yaml'), join(folder, 'session.ndjson')];
  records = join(folder, 'records.json');
  await writeFile(records, '{"widgets":[{"id":"wid_1"}]}');
  const [service] = services;
  if (service === undefined) throw new TypeError('there is no service');
  await writeFile(document, documents.get('a document that is wrong') ?? '');
  await writeFile(recording, await fiftyExchanges(service));
});

afterAll(() => rm(folder, { recursive: true }));

test('learn writes an overlay that serve takes, and reports each thing and how much is alike', async () => {
  const overlay = join(folder, 'learned.overlay.yaml');
  const { code, stdout } = await runCli('learn', recording, '--document', document, '--overlay-out', overlay).finished;
  expect(code).toBe(0);
  expect(stdout).toMatch(/^\d+ things were learned from 51 exchanges:$/m);
  expect(stdout).toContain('The id of /widgets is id: wid_ and 14 letters and digits. (');
  expect(stdout).toContain('A page of listWidgets has 4 where nobody says how many.');
  expect(stdout).toContain('responds to 0 of 51 exchanges alike (0 %), with the overlay to 51 (100 %).');

  const text = await readFile(overlay, 'utf8');
  expect(parse(text)).toMatchObject({ overlay: '1.0.0', info: { title: 'What traffic says of Widgets' } });
  // The token of the recording, and what records hold, stand nowhere.
  for (const secret of ['k3y-of-somebody', 'Red Shoes', 'wid_9e3779b1']) expect(text).not.toContain(secret);

  const { child, base } = await serveCli('--document', document, '--overlay', overlay);
  try {
    const headers = { 'content-type': 'application/json' };
    const made = await fetch(`${base}/widgets`, { method: 'POST', headers, body: '{"name":"Tom"}' });
    expect(made.status).toBe(200);
    expect(await made.json()).toMatchObject({ id: expect.stringMatching(/^wid_\w{14}$/), colour: 'black', note: null });
  } finally {
    child.kill();
  }
});

soakTest('serve learns at its start, and says what', async () => {
  const run = await serveCli('--document', document, '--learn', recording);
  try {
    await run.said(/things were learned from 51 exchanges/);
    const list = await (await fetch(`${run.base}/widgets`)).json();
    expect(list).toEqual({ object: 'list', data: [], has_more: false, next_cursor: null });
  } finally {
    run.child.kill();
  }
});

soakTest('learn prints the overlay where no file is named, and a report in JSON where that is asked for', async () => {
  const plain = await runCli('learn', recording, '--document', document).finished;
  expect(parse(plain.stdout)).toMatchObject({ overlay: '1.0.0' });
  expect(plain.stderr).toContain('things were learned');
  const json = await runCli('learn', recording, '--document', document, '--format', 'json').finished;
  const report = JSON.parse(json.stdout);
  expect(report).toMatchObject({ used: 51, passedOver: 0, parity: { after: { compared: 51, percent: 100 } } });
  expect(report.lines[0]).toEqual({
    what: expect.any(String),
    exchanges: expect.any(Number),
    target: expect.stringMatching(/^\$/),
  });
});

test.each(
  soakRows([
    ['no document', () => ['learn', recording], 'Give --document FILE.'],
    ['records in the place of traffic', () => ['learn', records, '--document', document], 'Give recorded traffic'],
    ['a document in the place of traffic', () => ['learn', document, '--document', document], 'an OpenAPI document'],
    ['a file that is not there', () => ['learn', join(folder, 'none.har'), '--document', document], 'none.har'],
  ]),
)('%s ends learn with a sentence and the code 2', async (_what, words, sentence) => {
  const { code, stderr } = await runCli(...words()).finished;
  expect(code).toBe(2);
  expect(stderr).toContain(sentence);
});
