import { expect, test } from 'vitest';
import { OptionError } from '../../../../mocks/integrator/errors/option-error.ts';
import { optionsFromEnvironment } from '../../../../mocks/surfaces/register/environment.ts';
import { rowsOf } from '../../../soak/soaking.ts';
import { runPreloaded } from './run-preloaded.ts';

const note = 'is not a query parameter of listIntegrations';

test.concurrent.each(
  rowsOf<[sentence: string, env: Record<string, string>, args: string[], responses: object[], noticeCount: number]>(
    [
      ['without variables it is the default account', {}, ['any'], [{ status: 200, count: 6 }], 1],
      ['SEED names a seed', { SEED: 'sample' }, ['any'], [{ status: 200, count: 1 }], 1],
      ['SEED may be a number of records', { SEED: '17' }, ['any'], [{ status: 200, count: 17 }], 1],
      [
        'EMPTY_LIST sets the status of an empty list',
        { SEED: 'empty', EMPTY_LIST: '204' },
        ['any'],
        [{ status: 204 }],
        1,
      ],
      [
        'TOKENS lists the good tokens',
        { SEED: 'sample', TOKENS: 'one, two' },
        ['one', 'two', 'three'],
        [
          { status: 200, count: 1 },
          { status: 200, count: 1 },
          { status: 401, count: undefined },
        ],
        1,
      ],
      ['REPORT may be silent', { REPORT: 'silent', SEED: 'sample' }, ['any'], [{ status: 200, count: 1 }], 0],
      ['STRICT fails what deserves a note', { STRICT: '1' }, ['any'], [{ status: 500, count: undefined }], 1],
    ],
    8,
  ),
)('of the variables INTEGRATOR_TESTKIT_*: %s', async (_sentence, variables, args, responses, noticeCount) => {
  const env = Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [`INTEGRATOR_TESTKIT_${name}`, value]),
  );
  const { code, stdout, stderr } = await runPreloaded('list.mjs', { args, env });
  expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(responses)));
  expect({ code, noticeCount: stderr.split(note).length - 1 }).toEqual({ code: 0, noticeCount });
});

const badValues = [
  [
    'SEED',
    'smaple',
    'Failed to read INTEGRATOR_TESTKIT_SEED: it is "smaple"; did you mean `sample`? Give default, sample, empty, a number of records up to 9999999, account: and a number, or a file whose name ends in .json.',
  ],
  ['EMPTY_LIST', '404', 'Failed to read INTEGRATOR_TESTKIT_EMPTY_LIST: it is "404". Choose one of 200, 204.'],
  [
    'ON_REFERENCED_DELETE',
    'cascade',
    'Failed to read INTEGRATOR_TESTKIT_ON_REFERENCED_DELETE: it is "cascade". Choose one of refuse, allow.',
  ],
  ['REPORT', 'loud', 'Failed to read INTEGRATOR_TESTKIT_REPORT: it is "loud". Choose one of console, silent.'],
  ['CLOCK', 'cuckoo', 'Failed to read INTEGRATOR_TESTKIT_CLOCK: it is "cuckoo". Choose one of stepping, real.'],
  ['STRICT', 'yes', 'Failed to read INTEGRATOR_TESTKIT_STRICT: it is "yes". Choose one of 0, 1.'],
] as const;

test.each(badValues)('INTEGRATOR_TESTKIT_%s=%s is refused in a sentence', (name, value, sentence) => {
  expect(() => optionsFromEnvironment({ [`INTEGRATOR_TESTKIT_${name}`]: value })).toThrow(new OptionError(sentence));
});

test.concurrent.each(rowsOf(badValues, 6))(
  'a program does not start with INTEGRATOR_TESTKIT_%s=%s, and learns why',
  async (name, value, sentence) => {
    const { code, stdout, stderr } = await runPreloaded('list.mjs', {
      args: ['any'],
      env: { [`INTEGRATOR_TESTKIT_${name}`]: value },
    });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(`OptionError: ${sentence}`);
  },
);
