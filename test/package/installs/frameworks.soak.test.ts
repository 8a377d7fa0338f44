import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { examplesOf } from '../../docs/examples.ts';
import { textOf } from '../../docs/pages.ts';
import { type Packed, pack } from './packed.ts';

/** What a recipe of docs/recipes/frameworks.md is tried with: packages, further files, and the command that serves it. */
const frameworks = {
  'Next.js': {
    packages: ['next@16', 'react@19', 'react-dom@19'],
    files: {
      'package.json': '{ "private": true }',
      'app/layout.jsx':
        'export default function Layout({ children }) {\n  return <html lang="en"><body>{children}</body></html>;\n}\n',
    },
    command: ['node_modules/next/dist/bin/next', 'dev', '--port'],
  },
  SvelteKit: {
    packages: ['@sveltejs/kit@3', '@sveltejs/vite-plugin-svelte', 'svelte@5', 'vite@8'],
    files: {
      'package.json': '{ "private": true, "type": "module" }',
      'vite.config.js':
        "import { sveltekit } from '@sveltejs/kit/vite';\n\nexport default { plugins: [sveltekit()] };\n",
      'src/app.html': '<!doctype html><html><head>%sveltekit.head%</head><body>%sveltekit.body%</body></html>',
      'src/routes/+page.svelte':
        '<script>\n  const { data } = $props();\n</script>\n\n{#each data.integrations as { _id, name } (_id)}<li>{name}</li>{/each}\n',
    },
    command: ['node_modules/vite/bin/vite.js', 'dev', '--port'],
  },
} as const;

let packed: Packed;

beforeAll(async () => {
  packed = await pack();
});

afterAll(() => packed.remove());

test.each(Object.entries(frameworks))(
  'the recipe for %s shows the records of the fake in a page',
  async (name, own) => {
    const folder = await packed.install('msw@3', ...own.packages);
    await folder.write({ ...own.files, ...recipeOf(name) });
    const port = await freePort();
    const environment = { ...process.env, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' };
    const server = spawn(process.execPath, [...own.command, String(port)], { cwd: folder.path, env: environment });
    try {
      expect(await pageOf(server, `http://localhost:${port}/`)).toContain('BigCommerce - NetSuite Connector');
    } finally {
      const closed = new Promise((resolve) => server.once('close', resolve));
      server.kill('SIGTERM');
      await closed;
    }
  },
);

/** The files of a recipe: each block says on its first line which it is. */
function recipeOf(name: string): Record<string, string> {
  const [, chapter = ''] = textOf('docs/recipes/frameworks.md').split(`\n## ${name}\n`);
  const files = examplesOf(chapter.split('\n## ')[0] ?? '').map(({ text }) => [
    /^\/\/ (\S+)\n/.exec(text)?.[1] ?? 'none',
    text,
  ]);
  expect(files.length).toBeGreaterThan(1);
  return Object.fromEntries(files);
}

/** What the server shows once it does so; what it printed, where it never does. */
async function pageOf(server: ChildProcess, url: string): Promise<string> {
  let printed = '';
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (text) => (printed += String(text)));
  for (let attempt = 0; attempt < 120; attempt += 1) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok === true) return response.text();
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return printed;
}

function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
