import { readFile } from 'node:fs/promises';
import { cac } from 'cac';
import { expect, test } from 'vitest';
import { addServe } from '../../mocks/surfaces/cli/serve/serve-command.ts';
import { root } from '../package/entries.ts';

test('docs/serve.md names the options that serve has, and no others', async () => {
  const text = await readFile(`${root}docs/serve.md`, 'utf8');
  const table = text.split('\n').filter((line) => line.startsWith('| `--'));
  const named = table.flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`(--[\w-]+)`/g)]);
  const cli = cac();
  addServe(cli, { print: () => undefined, complain: () => undefined });
  const options = cli.commands.flatMap((command) => command.options.map(({ rawName }) => rawName.split(' ')[0]));
  expect(options.length).toBeGreaterThan(15);
  expect(named.map(([, name]) => name).sort()).toEqual(options.sort());
});
