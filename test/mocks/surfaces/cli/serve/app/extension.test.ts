import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { bigCommerceNetSuite } from '../../../../../../fixtures/resources/integrations/bigcommerce-netsuite.ts';
import { loadExtension } from '../../../../../../mocks/surfaces/cli/serve/app/load-extension.ts';
import { run } from '../in-process.ts';

const file = fileURLToPath(new URL('./code/app.mjs', import.meta.url));
const flags = { extension: undefined, systemToken: undefined, extensionTimeoutMs: 1000 };
const own = globalThis.fetch;

afterEach(() => {
  globalThis.fetch = own;
});

test('the code in a file is run by the server, and what it fetches of the service reaches the fake that is served', async () => {
  const served = await run({ app: { ...flags, extension: file }, log: 'all' });
  const path = `/integrations/${bigCommerceNetSuite._id}/installer/verifyNetSuiteConnection`;
  const response = await served.ask(path, { method: 'PUT' });
  expect(await response.json()).toMatchObject({ success: true, stepsToUpdate: [{ completed: true }] });
  expect(served.server.integrator.journal.entries.map(({ during, call }) => during ?? call?.id)).toEqual([
    'call-1',
    'call-1',
    undefined,
  ]);
  expect(served.reported.map((line) => line.replace(/ +/g, ' ')).join('\n')).toMatch(
    /ms getIntegration call-1\n.*POST \/installer\/verifyNetSuiteConnection 200 .* stepInstaller call-1\n.* runInstaller$/,
  );
});

test.each([
  [
    { systemToken: 'my_system_token' },
    'Failed to read --system-token: there is no stack. Give --extension URL, or leave it out.',
  ],
  [
    { extension: 'http://127.0.0.1:3000' },
    'Failed to read --extension http://127.0.0.1:3000: a stack asks for its token. Give --system-token TOKEN.',
  ],
  [
    { extension: 'http://', systemToken: 't' },
    'Failed to read --extension http://: it is no URL. Give one such as http://127.0.0.1:3000.',
  ],
  [
    { extension: 'no-such-app.js' },
    'Failed to read --extension no-such-app.js: there is no such file. Give the path of one.',
  ],
  [
    { extension: file, systemToken: 't' },
    `Failed to read --system-token: ${file} is a file, which asks for none. Leave it out, or give --extension URL.`,
  ],
])('code that cannot be is refused: %j', async (given, message) => {
  await expect(loadExtension({ ...flags, ...given })).rejects.toThrow(message);
});

test('a stack is taken with its token', async () => {
  const stack = { extension: 'http://127.0.0.1:3000', systemToken: 'my_system_token' };
  expect(await loadExtension({ ...flags, ...stack })).toEqual({
    extension: { url: stack.extension, systemToken: stack.systemToken },
    extensionTimeoutMs: 1000,
  });
});

test('a file may export what loadConfiguration() takes, or a module of functions, as CommonJS too', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'app-files-'));
  const exported = async (name: string, text: string): Promise<unknown> => {
    await writeFile(join(folder, name), text);
    return (await loadExtension({ ...flags, extension: join(folder, name) })).extension;
  };
  expect(await exported('a.cjs', 'module.exports = { connectors: { a: { hooks: {} } } }')).toEqual({
    connectors: { a: { hooks: {} } },
  });
  expect(await exported('b.cjs', 'module.exports = { diy: { hooks: {} } }')).toEqual({ diy: { hooks: {} } });
  expect(await exported('c.cjs', 'module.exports = { hooks: {} }')).toEqual({ diy: { hooks: {} } });
  await expect(exported('d.cjs', 'module.exports = 5')).rejects.toThrow('it exports no module of functions.');
  await expect(exported('e.cjs', 'this is no code')).rejects.toThrow('it cannot be loaded (');
  await rm(folder, { recursive: true });
});
