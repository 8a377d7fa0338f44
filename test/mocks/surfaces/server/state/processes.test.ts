import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { rootUrl } from '../../../../root.ts';
import { soakTest } from '../../../../soak/soaking.ts';
import { runCli, serveCli } from '../../cli/run-cli.ts';
import { runKillRound } from './kill-round.ts';
import { ownDirectory, ownFile, readKept } from './state-file.ts';

soakTest('two servers on one file see each other, give no id twice, and lose no change of one record', async () => {
  const file = ownFile();
  // Both find no file, and one of them makes it.
  const servers = await Promise.all([1, 2].map(() => serveCli('--state', file, '--seed', 'empty', '--quiet')));
  const app = await readKept(file, (core) => core.create.smartConnector({ steps: 40 }));
  const ask = async (index: number, method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`${servers[index % 2]?.base}/integrations${path}`, {
      method,
      headers: { authorization: 'Bearer token', 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return response.json();
  };
  try {
    await Promise.all(
      Array.from({ length: 40 }, async (_, index) => {
        await ask(index, 'POST', '', { name: `number ${index}` });
        // Each changes one step of the same list.
        await ask(index, 'PUT', `/${app._id}/installer/installStep${index + 1}`, {});
      }),
    );
    const [one, other] = await Promise.all([ask(0, 'GET', ''), ask(1, 'GET', '')]);
    expect(one).toHaveLength(41);
    expect(other).toEqual(one);
    expect(await ask(0, 'GET', `/${app._id}`)).toMatchObject({ mode: 'settings' });
    await expect(servers[0]?.printed(new RegExp(`State +${file}`))).resolves.toBeDefined();
  } finally {
    for (const { child } of servers) child.kill('SIGTERM');
  }
  await Promise.all(servers.map(({ finished }) => finished));
});

soakTest('what was acknowledged survives a kill, and nothing is half written', async () => {
  const { returned } = await runKillRound({ file: ownFile(), records: new Map(), seed: 1, servers: 1 });
  expect(returned).toBeGreaterThan(0);
});

test('the command tells why a file cannot be the state', async () => {
  const directory = ownDirectory();
  expect(await runCli('serve', '--port', '0', '--state', directory).finished).toEqual({
    code: 2,
    stdout: '',
    stderr: `Failed to keep the state in ${directory}: it is a directory. Give a file.\n`,
  });
});

test('a Node without SQLite is reported in a sentence', () => {
  const file = ownFile();
  const command = fileURLToPath(new URL('dist/cli.js', rootUrl));
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--no-experimental-sqlite', command, 'serve', '--state', file],
    { encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([
    2,
    `Failed to keep the state in ${file}: Node ${process.versions.node} has no node:sqlite. Use Node 22.13 or a later one.\n`,
  ]);
  expect(existsSync(file)).toBe(false);
});
