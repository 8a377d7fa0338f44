import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { OptionError } from '../../../../mocks/integrator/errors/option-error.ts';
import { optionsFromEnvironment } from '../../../../mocks/surfaces/register/environment.ts';
import { rootUrl } from '../../../root.ts';
import { soakTest } from '../../../soak/soaking.ts';
import { hosts } from './hosts.ts';
import { seenLife } from './seen-life.ts';

const program = fileURLToPath(new URL('live.mjs', import.meta.url));
const app = fileURLToPath(new URL('examples/smartconnector/app.mjs', rootUrl));
const preload = new URL('mocks/surfaces/register/index.ts', rootUrl).href;

async function live(env: Readonly<Record<string, string>>): Promise<unknown> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', preload, program], {
    env: { ...process.env, INTEGRATOR_TESTKIT_REPORT: 'silent', ...env },
  });
  return JSON.parse(stdout);
}

soakTest(
  'with the preload, the code of the app in a file lives its life, and its own fetch reaches the fake',
  async () => {
    expect(await live({ INTEGRATOR_TESTKIT_EXTENSION: app })).toEqual(seenLife);
  },
);

soakTest('with the preload, functions on a stack are called over HTTP with its token', async () => {
  const called: string[] = [];
  const verifyNetSuiteConnection = (_options: object, callback: (error: unknown, result?: unknown) => void): void => {
    called.push('verifyNetSuiteConnection');
    callback(null, { success: false, message: 'Not today.' });
  };
  const host = await hosts['a stack over HTTP']?.({ installer: { verifyNetSuiteConnection } });
  const { url = '', systemToken = '' } = Object(host?.extension);
  try {
    const env = { INTEGRATOR_TESTKIT_EXTENSION: url, INTEGRATOR_TESTKIT_SYSTEM_TOKEN: systemToken };
    await live(env).catch(() => undefined);
    expect(called).toEqual(['verifyNetSuiteConnection']);
  } finally {
    await host?.close();
  }
});

test.each([
  [
    { EXTENSION: 'no-such-app.js' },
    'Failed to read INTEGRATOR_TESTKIT_EXTENSION: it is no-such-app.js, and there is no such file. Give the path of one.',
  ],
  [
    { EXTENSION: 'http://127.0.0.1:3000' },
    'Failed to read INTEGRATOR_TESTKIT_EXTENSION: it is http://127.0.0.1:3000, and a stack asks for its token. Set INTEGRATOR_TESTKIT_SYSTEM_TOKEN.',
  ],
  [
    { EXTENSION: 'http://', SYSTEM_TOKEN: 't' },
    'Failed to read INTEGRATOR_TESTKIT_EXTENSION: it is http://, and it is no URL. Give one such as http://127.0.0.1:3000.',
  ],
])('the preload says what is wrong with %j', (variables, sentence) => {
  const environment = Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [`INTEGRATOR_TESTKIT_${name}`, value]),
  );
  expect(() => optionsFromEnvironment(environment)).toThrow(new OptionError(sentence));
});
