import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer } from '../../../../../../mocks/surfaces/server/start-server.ts';
import { keepIn, openKept, readKept } from '../state-file.ts';
import { type OwnPostgres, startPostgres, whyNoPostgres } from './own-postgres.ts';

describe.skipIf(whyNoPostgres() !== undefined)('on a database', async () => {
  let postgres: OwnPostgres;
  let schemas = 0;
  beforeAll(async () => {
    postgres = await startPostgres();
  }, 60_000);
  afterAll(() => postgres.stop());

  /** An address of the test's own in the one database. */
  const own = (): string => `${postgres.address}?schema=test_${++schemas}`;
  keepIn(own);
  // What holds of a file that several share holds of a database: the same tests.
  await import('../shared.test.ts');
  await import('../restart.test.ts');

  test('what another replica keeps uncommitted is waited for, and what reads is served meanwhile', async () => {
    const address = own();
    const schema = `test_${schemas}`;
    const server = await startServer({ port: 0, state: address, seed: 'sample', report: 'silent' });
    const { _id } = server.integrator.integrations.all()[0] ?? { _id: '' };
    const ask = (method: string, body?: unknown): Promise<Response> =>
      fetch(`${server.url}/v1/integrations/${_id}`, {
        method,
        headers: { authorization: 'Bearer token', 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
    // A replica that stops in the middle of a write.
    const hung = postgres.query(`
      BEGIN;
      SELECT pg_advisory_xact_lock(hashtextextended('integrator-testkit:${schema}', 0));
      SELECT pg_sleep(1)`);
    await new Promise((resolve) => setTimeout(resolve, 300));
    let isWritten = false;
    const writing = ask('PUT', { name: 'after' }).then(({ status }) => {
      isWritten = true;
      return status;
    });
    expect([(await ask('GET')).status, isWritten]).toEqual([200, false]);
    expect(await writing).toBe(200);
    await hung;
    await server.close();
    expect(await readKept(address, ({ integrations }) => integrations.get(_id)?.name)).toBe('after');
  });

  test('a connection that is cut comes back, and what was not acknowledged is not half there', async () => {
    const address = own();
    const core = await openKept(address, { seed: 'empty' });
    core.create.integration({ name: 'before' });
    await postgres.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'integrator-testkit'",
    );
    const names = (): string[] => core.integrations.all().map(({ name }) => name);
    try {
      core.create.integration({ name: 'cut' });
    } catch (error) {
      expect(String(error)).toMatch(/StateError: Failed to keep the state in postgres:\/\//);
    }
    core.create.integration({ name: 'after' });
    expect(names().filter((name) => name !== 'cut')).toEqual(['before', 'after']);
    expect(await readKept(address, ({ integrations }) => integrations.all().map(({ name }) => name))).toEqual(names());
  });

  test.each<[what: string, address: () => string, says: RegExp]>([
    ['nobody responds', () => 'postgres://127.0.0.1:1/none', /nobody responds there\. Start it/],
    ['there is no such database', () => postgres.address.replace('/postgres', '/none'), /there is no such database/],
    ['the schema cannot be', () => `${postgres.address}?schema=a;b`, /its schema is "a;b"\. Give small letters/],
    [
      'the schema is of another program',
      () => `${postgres.address}?schema=other`,
      /its schema other is of another program/,
    ],
    [
      'the user may not make it',
      () => postgres.address.replace('tester', 'guest'),
      /the user may not do that\. Grant it/,
    ],
    ['the format is another', () => `${postgres.address}?schema=newer`, /its format is 7, and this version .* reads 1/],
  ])('%s: the server does not start, and says why without the password', async (_what, address, says) => {
    await postgres.query('CREATE SCHEMA IF NOT EXISTS other; CREATE TABLE IF NOT EXISTS other.theirs (id int)');
    await postgres.query(
      "DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'guest') THEN CREATE ROLE guest LOGIN; END IF; END $$",
    );
    await readKept(`${postgres.address}?schema=newer`, () => undefined).catch(() => undefined);
    await postgres.query('UPDATE newer.kept SET format = 7');
    const withPassword = address().replace(/\/\/(?:(\w+)@)?/, (_, user = 'tester') => `//${user}:s3cr3t@`);
    const failed = await openKept(withPassword).then(
      () => 'it started',
      (error: unknown) => String(error),
    );
    expect(failed).toMatch(says);
    expect(failed).not.toContain('s3cr3t');
  });
});
