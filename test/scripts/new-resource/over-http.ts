import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runCommand, type Served, serveCommand } from '../../mocks/surfaces/cli/run-cli.ts';
import { baseUrl, gadget, gadgetsOf, key, send } from './gadget.ts';
import type { PackageCopy } from './package-copy.ts';

/** What holds of gadgets over HTTP and in files: control API, client, state, reload, recordings. */
export function overHttpTests(copy: () => PackageCopy): void {
  /** Starts the built command, until the test is over. */
  const serve = async (...args: readonly string[]): Promise<Served> => {
    const served = await serveCommand(copy().command, ...args);
    onTestFinished(async () => {
      served.child.kill('SIGKILL');
      await served.finished;
    });
    return served;
  };
  const path = (name: string): string => join(copy().folder, name);
  const ids = (records: readonly object[]): unknown[] => records.map((record) => Reflect.get(record, '_id'));

  test('the control API lists, puts, reads, makes and removes gadgets, and so does its client', async () => {
    const { base } = await serve('--seed', 'empty', '--quiet');
    const url = base.replace(/\/v1$/, '');
    const records = `${url}/__admin/accounts/default/records`;
    const admin = (method: string, below: string, body?: unknown) => send(fetch, method, records + below, body);
    const one = gadget(1);
    expect((await admin('PUT', `/gadgets/${one._id}`, one)).status).toBe(204);
    expect(JSON.parse((await admin('GET', `/gadgets/${one._id}`)).text)).toEqual(one);
    const made = await admin('POST', '/gadgets', { fields: { name: 'Made' } });
    expect([made.status, made.body]).toEqual([201, expect.objectContaining({ name: 'Made' })]);
    expect((await admin('GET', '/gadgets')).body).toHaveLength(2);
    expect((await admin('GET', '')).text).toContain('"name":"gadgets"');
    expect(JSON.parse((await admin('GET', `/gadgets/${one._id}/dependencies`)).text)).toEqual({});
    expect((await admin('DELETE', `/gadgets/${one._id}`)).status).toBe(204);

    const connected = copy().entry.connectIntegrator(url);
    const gadgets = connected.resource('gadgets');
    await gadgets.put({ ...one });
    expect(await gadgets.get(one._id)).toEqual(one);
    expect(ids(await gadgets.all())).toEqual([made.body._id, one._id]);
    expect(await gadgets.delete(made.body._id ?? '')).toBe(true);
    expect((await connected.accounts.get('default').export()).records['gadgets']).toEqual([one]);
  });

  test('what was written of gadgets is in the file of the state when the server is killed', async () => {
    const options = ['--state', path('state.sqlite'), '--seed', 'empty', '--quiet'];
    const first = await serve(...options);
    const write = (method: string, below: string, body?: unknown) =>
      send(fetch, method, `${first.base}/gadgets${below}`, body);
    const kept = await write('POST', '', { name: 'Kept', key });
    const changed = await write('POST', '', { name: 'Old' });
    const gone = await write('POST', '', { name: 'Gone' });
    await write('PUT', `/${changed.body._id}`, { name: 'New' });
    expect((await write('DELETE', `/${gone.body._id}`)).status).toBe(204);
    first.child.kill('SIGKILL');
    await first.finished;
    const again = await serve(...options);
    const all = await copy().entry.connectIntegrator(again.base.replace(/\/v1$/, '')).resource('gadgets').all();
    expect(all).toEqual([
      expect.objectContaining({ _id: kept.body._id, name: 'Kept', key }),
      expect.objectContaining({ _id: changed.body._id, name: 'New' }),
    ]);
  });

  test('gadgets follow the file of the seed while it is watched, and what a client wrote stays', async () => {
    const file = path('seed.json');
    const seed = (...numbers: readonly number[]): Promise<void> =>
      writeFile(file, JSON.stringify({ gadgets: numbers.map((number) => gadget(number)) }));
    await seed(1, 2);
    const { base, said } = await serve('--seed', file, '--watch');
    const made = await send(fetch, 'POST', `${base}/gadgets`, { name: 'Mine' });
    await seed(2, 3);
    await said(/Reloaded .*seed\.json/);
    const list: readonly object[] = JSON.parse((await send(fetch, 'GET', `${base}/gadgets`)).text);
    expect(ids(list)).toEqual([gadget(2)._id, made.body._id, gadget(3)._id]);
  });

  test('a recording becomes a seed that has its gadgets, and not their secrets', async () => {
    const { command, entry } = copy();
    const recorded = entry.createIntegrator({ report: 'silent', seed: { gadgets: [gadget(1), gadget(2)] } });
    await send(recorded.fetch, 'GET', `${baseUrl}/gadgets`);
    for (const number of [1, 2]) await send(recorded.fetch, 'GET', `${baseUrl}/gadgets/${gadget(number)._id}`);
    const [har, file] = [path('recorded.har'), path('recorded.json')];
    await writeFile(har, JSON.stringify(recorded.journal.har()));
    const { code, stderr } = await runCommand(command, 'validate', har, '--to-seed', file).finished;
    expect([code, stderr]).toEqual([0, '']);
    const text = await readFile(file, 'utf8');
    expect(text).not.toContain(key);
    const again = entry.createIntegrator({ report: 'silent', seed: JSON.parse(text) });
    expect(ids(gadgetsOf(again).all())).toEqual(ids(gadgetsOf(recorded).all()));
  });
}
