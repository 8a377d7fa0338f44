import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { root } from '../package/entries.ts';

interface Block {
  readonly language: string;
  /** What stands behind the language: the file that it is, or what is done with it. */
  readonly purpose: string;
  readonly text: string;
}

const text = await readFile(`${root}docs/develop-an-app.md`, 'utf8');
const blocks: readonly Block[] = [...text.matchAll(/^```(\w+) ?([^\n]*)\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', purpose = '', code = '']) => ({ language, purpose, text: code }),
);
const blockFor = (purpose: string): string => blocks.find((one) => one.purpose === purpose)?.text ?? '';
const requests = blocks.filter(({ text: one }) => one.includes('curl')).map(({ text: one }) => one.trim().split('\n'));

/** What a curl line asks for. */
async function curl(line: string, url: string): Promise<string> {
  const [, address = ''] = /'?(http:[^\s']+)/.exec(line) ?? [];
  const [, method = 'GET'] = /-X (\w+)/.exec(line) ?? [];
  const headers = line.includes('-H') ? { authorization: 'Bearer my_api_token' } : {};
  return (await fetch(address.replace('http://127.0.0.1:4010', url), { method, headers })).text();
}

/** Runs the command of the page in a folder, at a free port, for as long as something is asked. */
async function served<T>(folder: string, ask: (url: string) => Promise<T>): Promise<T> {
  const command = blockFor('serve').trim().replace('npx integrator-testkit', `${root}dist/cli.js`).replace('4010', '0');
  const child = spawn(process.execPath, command.split(' '), { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let printed = '';
      child.stdout.on('data', (part) => {
        printed += String(part);
        const [, found] = /Base URL +(http:\S+)\/v1/.exec(printed) ?? [];
        if (found !== undefined) resolve(found);
      });
      child.once('exit', () => reject(new Error(printed)));
    });
    return await ask(url);
  } finally {
    child.kill();
  }
}

test('the page takes a reader from an empty folder to an app that is mended', { timeout: 120_000 }, async () => {
  const folder = await mkdtemp(`${tmpdir()}/develop-an-app-`);
  try {
    await mkdir(`${folder}/node_modules`);
    await symlink(root, `${folder}/node_modules/integrator-testkit`);
    const [steps = [], [journal = ''] = []] = requests;
    const last = blocks.filter(({ purpose }) => purpose === 'last').map((one) => one.text.trim());
    const app = blockFor('app.mjs');
    await writeFile(`${folder}/app.mjs`, app);
    await served(folder, async (url) => {
      const responses: string[] = [];
      for (const line of steps) responses.push(await curl(line, url));
      expect(responses.map((one) => one.includes('"success":true'))).toEqual([true, true, false]);
      expect(responses.at(-1)).toBe(last[0]);
      const entries = await curl(journal, url);
      expect(JSON.parse(entries)).toMatchObject([
        { call: { function: 'verifyIntegratorBundleInstallation' } },
        { operation: 'runInstaller' },
      ]);
      expect(entries).toContain('"options":{"_integrationId":"57974ed227a82a3475cecb15","opts":{');
    });

    const from = app.indexOf('  verifyIntegratorBundleInstallation: step(');
    const to = app.indexOf('  verifyBigCommerceBundleInstallation');
    const mended = app.slice(0, from) + blockFor('app.mjs replaces verifyIntegratorBundleInstallation') + app.slice(to);
    await writeFile(`${folder}/app.mjs`, mended);
    await served(folder, async (url) => {
      const responses: string[] = [];
      for (const line of steps) responses.push(await curl(line, url));
      expect(responses.at(-1)).toBe(last[1]);
    });

    await writeFile(`${folder}/app.test.mjs`, blockFor('app.test.mjs'));
    const tested = spawn(process.execPath, ['--test', 'app.test.mjs'], { cwd: folder, stdio: 'ignore' });
    expect(await new Promise((resolve) => tested.once('exit', resolve))).toBe(0);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
