import { expect, test } from 'vitest';
import { runCli, serveCli } from '../doors/run-cli.ts';
import { runKillRound } from './kill-round.ts';
import { ownDirectory, ownFile, readKept } from './state-file.ts';

test('two servers on one file see each other, and give no id twice', async () => {
  const file = ownFile();
  // Both find no file, and one of them makes it.
  const servers = await Promise.all([1, 2].map(() => serveCli('--state', file, '--seed', 'empty', '--quiet')));
  const ask = async (base: string, method: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`${base}/integrations`, {
      method,
      headers: { authorization: 'Bearer token', 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return response.json();
  };
  try {
    await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        ask(servers[index % 2]?.base ?? '', 'POST', { name: `number ${index}` }),
      ),
    );
    const [one, other] = await Promise.all(servers.map(({ base }) => ask(base, 'GET')));
    expect(one).toHaveLength(40);
    expect(other).toEqual(one);
    await expect(servers[0]?.printed(new RegExp(`State +${file}`))).resolves.toBeDefined();
  } finally {
    for (const { child } of servers) child.kill('SIGTERM');
  }
  await Promise.all(servers.map(({ finished }) => finished));
  expect(new Set(await readKept(file, ({ integrations }) => integrations.all().map(({ _id }) => _id))).size).toBe(40);
});

test('what was answered survives a kill, and nothing is half written', async () => {
  const { answered } = await runKillRound({ file: ownFile(), records: new Map(), seed: 1, servers: 1 });
  expect(answered).toBeGreaterThan(0);
});

test('the command tells why a file cannot be the state', async () => {
  const directory = ownDirectory();
  expect(await runCli('serve', '--port', '0', '--state', directory).finished).toEqual({
    code: 2,
    stdout: '',
    stderr: `Failed to keep the state in ${directory}: it is a directory. Give a file.\n`,
  });
});
