import { expect, test } from 'vitest';
import { isSettled, ledgerText, unfinishedRuns } from '../../contracts/check/ledger/ledger-text.ts';
import { cleanConformance } from '../../contracts/scenarios/clean-conformance.ts';
import { createIntegrator } from '../../mocks/index.ts';
import { base } from './backends.ts';

const collection = '/integrations';
const line = (tag: string, event: 'created' | 'removed', id: string, url = base): string =>
  ledgerText(url, tag, { event, collection, id });
const done = (tag: string): string => ledgerText(base, tag, { event: 'done', tag });

test('two runs that write into one ledger at the same time are told apart', () => {
  const text = [
    line('a', 'created', '1'),
    line('b', 'created', '2'),
    line('a', 'removed', '1'),
    line('b', 'created', '3'),
  ];
  expect(unfinishedRuns(text.join(''), base)).toEqual([
    { tag: 'a', records: [] },
    {
      tag: 'b',
      records: [
        { collection, id: '2' },
        { collection, id: '3' },
      ],
    },
  ]);
});

test('a run that is done, or ran on another backend, is none to clean up', () => {
  const text = line('a', 'created', '1') + done('a') + line('b', 'created', '2', 'https://elsewhere.example/v1');
  expect(unfinishedRuns(text, base)).toEqual([]);
  expect(isSettled(text)).toBe(false);
  expect(isSettled(line('a', 'created', '1') + done('a'))).toBe(true);
});

test('the same backend is known by its URL, with a slash at the end or without', () => {
  expect(unfinishedRuns(line('a', 'created', '1'), `${base}/`)).toHaveLength(1);
});

test('a line that was cut off when the machine went down does not hide the others', () => {
  const text = `${line('a', 'created', '1')}{"event":"crea\n${line('a', 'created', '2')}{"ev`;
  expect(unfinishedRuns(text, base)[0]?.records).toHaveLength(2);
});

async function clean(
  integrator: ReturnType<typeof createIntegrator>,
  tag: string,
  ids: readonly string[],
  token = 'good',
) {
  const lines: string[] = [];
  const report = await cleanConformance({
    baseUrl: base,
    token,
    fetch: integrator.fetch,
    runs: [{ tag, records: ids.map((id) => ({ collection, id })) }],
    onLedger: (_tag, { event }) => lines.push(event),
    sleep: async () => undefined,
  });
  return { report, lines };
}

async function create(integrator: ReturnType<typeof createIntegrator>, name: string): Promise<string> {
  const response = await integrator.fetch(`${base}/integrations`, {
    method: 'POST',
    headers: { authorization: 'Bearer good', 'content-type': 'application/json' },
    body: JSON.stringify({ name }),
  });
  const { _id } = await response.json();
  return _id;
}

test('a clean-up removes what the ledger names and what carries the tag in the list, and nothing else', async () => {
  const integrator = createIntegrator({ report: 'silent' });
  const before = integrator.integrations.all();
  const other = await create(integrator, 'testkit-run-aaaa2 record');
  const named = await create(integrator, 'testkit-run-aaaa record');
  await create(integrator, 'testkit-run-aaaa whose answer never came');
  const { report, lines } = await clean(integrator, 'testkit-run-aaaa', [named]);
  expect(report).toEqual({ runs: 1, removed: 2, gone: 0, leftovers: [] });
  expect(lines.at(-1)).toBe('done');
  expect(integrator.integrations.all().map(({ _id }) => _id)).toEqual([...before.map(({ _id }) => _id), other]);
});

test('a record that the ledger names and that does not carry the tag is left alone, and told of', async () => {
  const integrator = createIntegrator({ report: 'silent' });
  const before = integrator.integrations.all();
  const { report, lines } = await clean(integrator, 'testkit-run-aaaa', [String(before[0]?._id)]);
  expect(report.leftovers).toEqual([{ collection, id: before[0]?._id }]);
  expect(lines).not.toContain('done');
  expect(integrator.integrations.all()).toEqual(before);
});

test('a clean-up that nobody lets in does not call the run done', async () => {
  const integrator = createIntegrator({ report: 'silent' });
  await create(integrator, 'testkit-run-aaaa record');
  await expect(clean(integrator, 'testkit-run-aaaa', [], 'expired_token')).rejects.toThrow(
    /^Failed to clean up .*: the token is refused everywhere/,
  );
});
