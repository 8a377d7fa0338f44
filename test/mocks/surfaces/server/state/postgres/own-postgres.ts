import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

/** A PostgreSQL of the tests' own, on this machine alone. */
export interface OwnPostgres {
  /** The address of its database. */
  readonly address: string;
  readonly server: ChildProcess;
  /** Asks it something, past the fake. */
  query(text: string): Promise<readonly unknown[]>;
  stop(): Promise<void>;
}

/** Where Debian's packages put the programs of PostgreSQL; `undefined` where there are none. */
export function postgresFolder(): string | undefined {
  const base = '/usr/lib/postgresql';
  const versions = existsSync(base) ? readdirSync(base).sort((one, other) => Number(other) - Number(one)) : [];
  return versions.map((version) => join(base, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')));
}

/** Why there is no PostgreSQL to try with; `undefined` where there is one. It is printed, so that nobody takes it for tried. */
export function whyNoPostgres(): string | undefined {
  if (postgresFolder() !== undefined) return undefined;
  const why =
    'State in PostgreSQL is not tried here: there is none below /usr/lib/postgresql. Install the package postgresql.';
  console.log(why);
  return why;
}

/** Makes and starts one; it takes some two seconds. */
export async function startPostgres(): Promise<OwnPostgres> {
  const bin = postgresFolder() ?? '';
  const folder = mkdtempSync(join(tmpdir(), 'integrator-postgres-'));
  const user = otherUser();
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const made = spawnSync(join(bin, 'initdb'), ['-D', data, '-U', 'tester', '-A', 'trust', '--no-sync', '--locale=C'], {
    ...user,
    cwd: folder,
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`initdb has failed: ${made.stderr}`);
  const port = await freePort();
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off', 'max_connections=50'];
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-p', String(port), ...settings.flatMap((one) => ['-c', one])],
    {
      ...user,
      cwd: folder,
      stdio: 'ignore',
    },
  );
  const address = `postgres://tester@127.0.0.1:${port}/postgres`;
  const query = async (text: string): Promise<readonly unknown[]> => {
    const client = new pg.Client({ connectionString: address });
    await client.connect();
    try {
      const { rows } = await client.query(text);
      return rows;
    } finally {
      await client.end();
    }
  };
  await untilItResponds(query);
  const stop = async (): Promise<void> => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { address, server, query, stop };
}

async function untilItResponds(query: (text: string) => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await query('SELECT 1');
      return;
    } catch (error) {
      if (attempt === 200) throw error;
      await wait(50);
    }
  }
}

/** PostgreSQL refuses to run as root: then it runs as nobody. */
function otherUser(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (flag: string): number => Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout);
  return { uid: idOf('-u'), gid: idOf('-g') };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
