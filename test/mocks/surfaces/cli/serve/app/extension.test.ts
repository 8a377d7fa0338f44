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
