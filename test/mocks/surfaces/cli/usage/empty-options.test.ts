import { expect, test } from 'vitest';
import type { CheckedPart } from '../../../../../contracts/options/checked-parts.ts';
import { createIntegrator } from '../../../../../mocks/index.ts';
import { OptionError } from '../../../../../mocks/integrator/errors/option-error.ts';
import { readCheckOptions } from '../../../../../mocks/surfaces/cli/check/options/check-options.ts';
import { readReporters } from '../../../../../mocks/surfaces/cli/check/options/reporter-choice.ts';
import { cli } from '../../../../../mocks/surfaces/cli/commands.ts';
import { checkUsage } from '../../../../../mocks/surfaces/cli/usage/check-usage.ts';
import { checkVariables } from '../../../../../mocks/surfaces/cli/usage/check-variables.ts';
import { optionsFromEnvironment } from '../../../../../mocks/surfaces/register/environment.ts';
import { known } from '../../../../../mocks/surfaces/register/variables.ts';
import { serverParts } from '../../../../../mocks/surfaces/server/server-options.ts';
import { startServer } from '../../../../../mocks/surfaces/server/start-server.ts';

/** Every option of every command that takes a value. */
const options = cli.commands.flatMap((command) =>
  [...command.options, ...cli.globalCommand.options]
    .filter(({ isBoolean }) => isBoolean !== true)
    .flatMap(({ rawName, required }) =>
      rawName
        .split(',')
        .map((name) => name.trim().replace(/ .*$/, ''))
        .map((flag) => [command.name, flag, required === true] as const),
    ),
);
const flags = cli.commands.flatMap((command) =>
  command.options.filter(({ isBoolean }) => isBoolean).map(({ rawName }) => [command.name, rawName] as const),
);

/** What is wrong with a command line; `undefined` where it may run. */
function flawOf(...words: readonly string[]): string | undefined {
  try {
    cli.parse(['node', 'integrator-testkit', ...words], { run: false });
    checkUsage(cli, words);
    return undefined;
  } catch (error) {
    if (error instanceof OptionError) return error.message;
    throw error;
  }
}

test('the table has the options of all commands', () => {
  expect(cli.commands.map(({ name }) => name)).toEqual(expect.arrayContaining(['serve', 'check', 'validate', 'diff']));
  expect(options.map(([, flag]) => flag)).toEqual(
    expect.arrayContaining(['--host', '--admin-token', '--ledger', '--traffic']),
  );
  expect(options.length).toBeGreaterThan(35);
});

test.each(options)(
  '%s %s is refused where it is empty or blank, behind a good one too',
  (command, flag, isRequired) => {
    for (const empty of ['', ' ', '\t', ' \n ', '\u00a0', '\u2003', '\ufeff']) {
      const sentence = new RegExp(`^Failed to read ${flag}: it is (?:empty|given more than once)\\. `);
      expect(flawOf(command, flag, empty)).toMatch(sentence);
      expect(flawOf(command, `${flag}=${empty}`)).toMatch(sentence);
      expect(flawOf(command, flag, 'good', flag, empty)).toMatch(sentence);
      expect(flawOf(command, flag, empty, flag, 'good')).toMatch(sentence);
    }
    if (isRequired) {
      expect(flawOf(command, flag)).toMatch(new RegExp(`^Failed to read ${flag}: it has no value\\. `));
      expect(flawOf(command, flag, '-x')).toMatch(new RegExp(`^Failed to read ${flag}: it has no value; `));
    }
  },
);

test.each(flags)('%s %s takes no empty value either', (command, flag) => {
  expect(flawOf(command, `${flag}=`)).toBe(`Failed to read ${flag}: it takes no value, and has "". Write ${flag}.`);
});

test.each(cli.commands.filter(({ args }) => args.length > 0).map(({ name }) => name))(
  '%s takes no empty argument',
  (command) => {
    for (const empty of ['', ' '])
      expect(flawOf(command, empty)).toMatch(new RegExp(`^Failed to run ${command}: an argument is empty\\. `));
  },
);

test('what stands behind -- is not passed over in silence', () => {
  expect(flawOf('serve', '--', '--admin-token', 'x')).toBe(
    'Failed to run serve: "--admin-token" stands behind --, where nothing is read. Leave out the --.',
  );
  expect(flawOf('serve', '--')).toBeUndefined();
});

test.each([',', 'json,', ',human', 'human,,junit=a', 'json=', 'json= '])('no report of %j is empty', (list) => {
  expect(() => readReporters([list])).toThrow(/^Failed to read --reporter: /);
});

test.each([',', 'examples,', ' '])('no phase of %j is empty', (phases) => {
  const raw = { baseUrl: 'http://127.0.0.1:1/v1', phases };
  expect(() => readCheckOptions(raw, ['--token', 'a'], {})).toThrow(/^Failed to read --phases: /);
});

test.each([',', 'flows,', ' '])('no resource of %j is empty', (resources) => {
  const raw = { baseUrl: 'http://127.0.0.1:1/v1', resources };
  expect(() => readCheckOptions(raw, ['--token', 'a'], {})).toThrow(/^Failed to read --resources: /);
});

test.each([{}, { dryRun: true }, { clean: true }])(
  'check %j with an empty token in the environment is refused',
  (raw) => {
    for (const token of ['', ' ']) {
      const read = (): unknown =>
        readCheckOptions({ baseUrl: 'http://127.0.0.1:1/v1', ...raw }, [], { INTEGRATOR_TESTKIT_TOKEN: token });
      expect(read).toThrow('Failed to read --token: it is empty.');
    }
  },
);

test.each(['SEED', 'TOKENS', 'EMPTY_LIST', 'ON_REFERENCED_DELETE', 'STRICT', 'REPORT', 'CLOCK'])(
  'the variable INTEGRATOR_TESTKIT_%s is refused where it is empty or blank',
  (name) => {
    for (const value of ['', ' '])
      expect(() => optionsFromEnvironment({ [`INTEGRATOR_TESTKIT_${name}`]: value })).toThrow(
        `Failed to read INTEGRATOR_TESTKIT_${name}: it is empty.`,
      );
  },
);

test.each(known)('no command runs where INTEGRATOR_TESTKIT_%s is empty or blank', (name) => {
  for (const value of ['', ' '])
    expect(() => checkVariables({ [`INTEGRATOR_TESTKIT_${name}`]: value })).toThrow(
      `Failed to read INTEGRATOR_TESTKIT_${name}: it is empty. Give it a value, or unset it.`,
    );
  expect(() => checkVariables({ [`INTEGRATOR_TESTKIT_${name}`]: 'a', INTEGRATOR_TESTKIT_MINE: '' })).not.toThrow();
});

test.each(['a,', ',', 'a,,b', ' ,a'])('no token of the list %j is empty', (tokens) => {
  expect(() => optionsFromEnvironment({ INTEGRATOR_TESTKIT_TOKENS: tokens })).toThrow('INTEGRATOR_TESTKIT_TOKENS');
});

const isGood = ([check]: CheckedPart, value: unknown): boolean => check(value);
const parts = Object.entries(serverParts).filter(([name]) => name !== 'seed');

test.each(parts.filter(([, part]) => isGood(part, 'text')))(
  'the option %s of a server is no empty text',
  async (name) => {
    for (const value of ['', ' ', '\u00a0'])
      await expect(Reflect.apply(startServer, undefined, [{ port: 0, [name]: value }])).rejects.toThrow(
        `\`${name}\` is "`,
      );
  },
);

test.each(parts.filter(([, part]) => isGood(part, ['text'])))(
  'the option %s of a server has no empty text',
  async (name) => {
    for (const value of [[''], [' '], ['good', '']])
      await expect(Reflect.apply(startServer, undefined, [{ port: 0, [name]: value }])).rejects.toThrow(
        `\`${name}\` is `,
      );
  },
);

test.each([['host'], ['state'], ['adminToken'], ['allowedHosts'], ['tokens']])('%s is among them', (name) => {
  const part = parts.find(([one]) => one === name)?.[1];
  expect(part !== undefined && (isGood(part, 'text') || isGood(part, ['text']))).toBe(true);
});

test('no seed is an empty text', () => {
  for (const seed of ['', ' '])
    expect(() => Reflect.apply(createIntegrator, undefined, [{ seed }])).toThrow(OptionError);
});
