import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { withoutSecrets } from '../../../../../../mocks/surfaces/cli/usage/hide-secrets.ts';
import { createIntegrator } from '../../../../../../mocks/surfaces/msw/integrator.ts';
import { startServer } from '../../../../../../mocks/surfaces/server/start-server.ts';
import {
  DatabaseError,
  wordedFailure,
} from '../../../../../../mocks/surfaces/server/state/postgres/connection/database-error.ts';
import {
  isDatabaseAddress,
  readDatabasePlace,
  shownPlace,
} from '../../../../../../mocks/surfaces/server/state/postgres/database-place.ts';
import { root } from '../../../../../package/entries.ts';
import { soakTest } from '../../../../../soak/soaking.ts';

test.each([
  ['postgres://user:s3cr3t@db.example:5432/team', 'postgres://db.example:5432/team', 'integrator_testkit'],
  ['postgresql://user@db.example/team?schema=team_one&sslmode=require', 'postgresql://db.example/team', 'team_one'],
  ['postgres://user:s3cr3t?@x@db.example/team', 'postgres://db.example/team', 'integrator_testkit'],
])('%s is the address of a database, shown without user and password', (address, shown, schema) => {
  expect(isDatabaseAddress(address)).toBe(true);
  expect(shownPlace(address)).toBe(shown);
  if (!URL.canParse(address)) return;
  expect(readDatabasePlace(address)).toMatchObject({ shown, schema });
  expect(readDatabasePlace(address).connectionString).not.toContain('schema');
});

test.each(['state.sqlite', './postgres/state', 'C:\\postgres.sqlite'])('%s is a file', (file) => {
  expect([isDatabaseAddress(file), shownPlace(file)]).toEqual([false, file]);
});

test('no list of processes and no sentence shows the password', async () => {
  const address = 'postgres://user:s3cr3t@127.0.0.1:1/none';
  expect(withoutSecrets(['serve', '--state', address])).toEqual([
    'serve',
    '--state',
    'postgres://user:[redacted]@127.0.0.1:1/none',
  ]);
  const integrator = createIntegrator({ report: 'silent' });
  await expect(startServer({ port: 0, state: address, integrator })).rejects.toThrow(
    'Failed to keep the state in postgres://127.0.0.1:1/none: the fake to serve was made without it.',
  );
});

test('what a database says is worded with what to do, and what it does not know is passed on', () => {
  const worded = (code: string): string => String(wordedFailure('postgres://a/b', new DatabaseError('no', code)));
  expect(worded('28P01')).toMatch(/does not take the password\. Give the right one/);
  expect(worded('XX000')).toBe(
    'StateError: Failed to keep the state in postgres://a/b: no. Look at the database, and try again.',
  );
  expect(worded('ERR_MODULE_NOT_FOUND')).toMatch(
    /it needs the package pg, which is not installed\. Install it: npm install --save-dev pg/,
  );
  const other = new Error('other');
  expect(wordedFailure('a', other)).toBe(other);
});

/** Has Node find no package of a name, in each thread. */
const without = (name: string): string =>
  `data:text/javascript,${encodeURIComponent(
    `import { registerHooks } from 'node:module';
     registerHooks({ resolve(specifier, context, next) {
       if (specifier === '${name}' || specifier.startsWith('${name}/')) throw Object.assign(new Error("Cannot find package '${name}'"), { code: 'ERR_MODULE_NOT_FOUND' });
       return next(specifier, context);
     } });`,
  )}`;

soakTest('where a package is missing that a command needs, the command says how to install it', () => {
  for (const [name, words] of [
    ['pg', ['serve', '--port', '0', '--state', 'postgres://127.0.0.1:1/none']],
    ['@modelcontextprotocol/sdk', ['mcp']],
  ] as const) {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', without(name), `${root}dist/cli.js`, ...words],
      {
        encoding: 'utf8',
        input: '',
      },
    );
    expect([status, stderr]).toEqual([2, expect.stringContaining(`npm install --save-dev ${name}`)]);
  }
});
