import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { root } from '../package/entries.ts';

test('docs/serve.md names the options that serve has, and no others', async () => {
  const [text, source] = await Promise.all(
    ['docs/serve.md', 'mocks/surfaces/cli/serve/serve-command.ts'].map((path) => readFile(root + path, 'utf8')),
  );
  const table = text?.split('\n').filter((line) => line.startsWith('| `--')) ?? [];
  const named = table.flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`(--[\w-]+)`/g)]);
  const command = /\.command\('serve'[\s\S]*?\.action\(/.exec(source ?? '')?.[0] ?? '';
  const options = [...command.matchAll(/\.option\(\s*'(--[\w-]+)/g)];
  expect(options.length).toBeGreaterThan(15);
  expect(named.map(([, name]) => name).sort()).toEqual(options.map(([, name]) => name).sort());
});
