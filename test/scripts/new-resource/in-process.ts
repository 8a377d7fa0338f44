import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { CoverageReport } from '../../../contracts/coverage/report/coverage-report.ts';
import { runCommand } from '../../mocks/surfaces/cli/run-cli.ts';
import { root } from '../../package/entries.ts';
import { baseUrl, type Fake, gadget, gadgetsOf, key, type Received, send } from './gadget.ts';
import type { PackageCopy } from './package-copy.ts';
import { program } from './program.ts';

const nobody = '0'.repeat(24);

/** What holds of gadgets in one process: the wire, what a test holds in hand, moving an account, coverage. */
export function inProcessTests(copy: () => PackageCopy): void {
  const open = (options: Parameters<PackageCopy['entry']['createIntegrator']>[0] = {}): Fake =>
    copy().entry.createIntegrator({ report: 'silent', seed: { connections: 2, gadgets: 3 }, ...options });
  const ask = (fake: Fake, method: string, path: string, body?: unknown): Promise<Received> =>
    send(fake.fetch, method, baseUrl + path, body);
  const connectionsOf = (fake: Fake): [string, string] => {
    const [one, other] = fake.connections.all();
    return [one?._id ?? '', other?._id ?? ''];
  };

  test('the wire knows what a gadget refers to, hides and shows', async () => {
    const fake = open();
    const [one, other] = connectionsOf(fake);
    const made = await ask(fake, 'POST', '/gadgets', { name: 'Mine', _connectionId: one, key });
    expect([made.status, made.body.key]).toEqual([201, '******']);
    const id = made.body._id ?? '';
    await ask(fake, 'PUT', `/gadgets/${id}`, made.body);
    expect(gadgetsOf(fake).get(id)?.['key']).toBe(key);
    expect((await ask(fake, 'POST', '/gadgets', { key })).status).toBe(422);
    expect((await ask(fake, 'POST', '/gadgets', { name: 'No', _connectionId: nobody })).text).toContain('invalid_ref');
    expect((await ask(fake, 'DELETE', `/connections/${one}`)).status).toBe(422);
    expect(Object.keys((await ask(fake, 'GET', `/connections/${one}/dependencies`)).body)).toEqual(['gadgets']);
    const lengths = [`/connections/${one}/gadgets`, `/connections/${other}/gadgets`, `/gadgets?_connectionId=${one}`];
    const lists = await Promise.all(lengths.map((path) => ask(fake, 'GET', path)));
    expect(lists.map(({ body }) => body.length)).toEqual([1, 0, 1]);
    const replace = (path: string): Promise<Received> =>
      ask(fake, 'PATCH', `/gadgets/${id}`, [{ op: 'replace', path, value: 'New' }]);
    expect([(await replace('/name')).status, (await replace('/key')).status]).toEqual([204, 422]);
    expect(gadgetsOf(fake).get(id)).toMatchObject({ name: 'New', key });
    const spins = [id, nobody].map((at) => ask(fake, 'POST', `/gadgets/${at}/spin`));
    expect((await Promise.all(spins)).map(({ status }) => status)).toEqual([204, 404]);
    expect(JSON.stringify([fake.journal.entries, fake.journal.har()])).not.toContain(key);
  });

  test('types, factories and seeds of a program know gadgets, and know what is none', async () => {
    const { folder } = copy();
    await writeFile(join(folder, 'program.ts'), program);
    const settings = { extends: './tsconfig.json', include: [], files: ['program.ts'] };
    await writeFile(join(folder, 'program.json'), JSON.stringify(settings));
    const run = (...args: readonly string[]) => promisify(execFile)(process.execPath, args, { cwd: folder });
    await run(join(root, 'node_modules/typescript-7/bin/tsc'), '--noEmit', '--project', 'program.json');
    expect(JSON.parse((await run('program.ts')).stdout)).toEqual({
      size: 3,
      name: 'Made',
      names: ['Gadget 1', 'Gadget 2', 'Gadget 3'],
      connected: 2,
      others: ['function', 'function'],
    });
  });

  test('an account that is exported and imported has its gadgets, and so has one that is restored', () => {
    const fake = open();
    gadgetsOf(fake).put({ ...gadget(1) });
    const before = gadgetsOf(fake).all();
    const target = open({ seed: 'empty' });
    target.accounts.get('default').import(JSON.parse(JSON.stringify(fake.accounts.get('default').export())));
    expect(gadgetsOf(target).all()).toEqual(before);
    const snapshot = fake.snapshot();
    gadgetsOf(fake).delete(gadget(1)._id);
    fake.restore(snapshot);
    expect(gadgetsOf(fake).all()).toEqual(before);
  });

  test('coverage counts what is asked of gadgets, and names what is not', async () => {
    const { contract, command, folder } = copy();
    const fake = open();
    const coverage = contract.createCoverage(contract.integratorContract());
    const [one] = connectionsOf(fake);
    await ask(fake, 'GET', `/gadgets?_connectionId=${one}`);
    await ask(fake, 'GET', `/connections/${one}/gadgets`);
    await ask(fake, 'POST', `/gadgets/${nobody}/spin`);
    for (const entry of fake.journal.entries) coverage.add(entry);
    const directory = join(folder, 'covered');
    await mkdir(directory);
    await writeFile(join(directory, 'worker-1-0.json'), JSON.stringify(coverage));
    const report = join(folder, 'coverage.json');
    expect(await runCommand(command, 'coverage', directory, '--json', report).finished).toMatchObject({ code: 0 });
    const { operations }: CoverageReport = JSON.parse(await readFile(report, 'utf8'));
    const own = operations.filter(({ id }) => id.includes('Gadget'));
    const filter = own.flatMap(({ parameters }) => parameters).find(({ name }) => name.includes('_connectionId'));
    expect(filter?.count).toBe(1);
    expect(own.map(({ id, count }) => `${id} ${count}`).sort()).toEqual([
      'createGadget 0',
      'deleteGadget 0',
      'getGadget 0',
      'listConnectionGadgets 1',
      'listGadgets 1',
      'patchGadget 0',
      'spinGadget 1',
      'updateGadget 0',
    ]);
  });
}
