import { expect, test } from 'vitest';
import { cli } from '../../../../../mocks/surfaces/cli/commands.ts';
import { run } from '../../../../../mocks/surfaces/cli/run/run.ts';
import { readSecureFlags } from '../../../../../mocks/surfaces/cli/serve/secure/secure-flags.ts';
import { checkUsage } from '../../../../../mocks/surfaces/cli/usage/check-usage.ts';
import { authorityFolder } from '../../server/proxy/open-proxy.ts';

const options = {
  misplaced: [],
  command: [],
  seed: 'empty',
  port: 0,
  tokens: [],
  others: 'refuse-others',
  strict: false,
  quiet: true,
  authority: authorityFolder(),
} as const;

test('run ends with the exit code of the program, and has taken its port back by then', async () => {
  expect(await run({ ...options, command: [process.execPath, '-e', 'process.exitCode = 3'] })).toBe(3);
});

test.each([
  [[], []],
  [['pytest'], []],
  [['pytest'], ['-x']],
])('run says what is missing where %j stands in front of the -- and %j behind it', async (misplaced, command) => {
  await expect(run({ ...options, misplaced, command })).rejects.toThrow(
    'Failed to run a program: there is none behind --. Write integrator-testkit run -- COMMAND, with the options in front of the --.',
  );
});

test('run says that there is no such program', async () => {
  await expect(run({ ...options, command: ['no-such-program-at-all'] })).rejects.toThrow(
    'Failed to run "no-such-program-at-all": there is no such program. Give the name of a program that is on the PATH, or its path.',
  );
});

test('only run reads what stands behind --', () => {
  const words = (command: string): string[] => [command, '--', 'app', '--port', '1'];
  const check = (command: string) => (): void => {
    cli.parse(['node', 'cli', ...words(command)], { run: false });
    checkUsage(cli, words(command));
  };
  expect(check('run')).not.toThrow();
  expect(check('env')).toThrow('"app" stands behind --, where nothing is read');
});

test.each([
  [{ passThrough: true }, [], 'Failed to read --pass-through: nothing is a proxy.'],
  [{}, ['--authority', 'a'], 'Failed to read --authority: nothing speaks TLS.'],
])('flags without the one that they are for are refused: %j %j', (given, words, message) => {
  expect(() => readSecureFlags(given, words)).toThrow(message);
});

test('the flags of a proxy are read', () => {
  expect(readSecureFlags({ proxy: true, passThrough: true }, ['--authority', '007'])).toEqual({
    https: false,
    proxy: 'pass-others',
    authority: '007',
  });
});
