import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { OptionError } from '../../../../../mocks/integrator/errors/option-error.ts';
import { lastWord } from '../../../../../mocks/surfaces/cli/usage/last-word.ts';
import { rootUrl } from '../../../../root.ts';

const oneLine =
  /^Failed to go on: (.+)\. This is a fault of integrator-testkit \d+\.\d+\.\d+: tell of it at https:\/\/\S+, with what INTEGRATOR_TESTKIT_DEBUG=1 shows\.$/;

test('what a user can mend is reported in its own sentence', () => {
  expect(lastWord(new OptionError('Failed to read --a: it is b. Give c.'), {})).toBe(
    'Failed to read --a: it is b. Give c.',
  );
});

test.each<[error: unknown, why: string]>([
  [new TypeError('a is not a function.'), 'a is not a function'],
  [new SyntaxError('no JSON\n    at line 3'), 'no JSON'],
  [new RangeError('.'), 'no reason was given'],
  ['a text', 'a text'],
  [undefined, 'undefined'],
  [{ toString: () => 'mine' }, 'mine'],
])('the defect %s is reported in one line, and with its stack where that is asked for', (error, why) => {
  expect(oneLine.exec(lastWord(error, {}))?.[1]).toBe(why);
  expect(oneLine.exec(lastWord(error, { INTEGRATOR_TESTKIT_DEBUG: '0' }))?.[1]).toBe(why);
  const [line = '', ...stack] = lastWord(error, { INTEGRATOR_TESTKIT_DEBUG: '1' }).split('\n');
  expect(line).toMatch(oneLine);
  expect(stack.length > 0).toBe(error instanceof Error);
});

test('a defect that nobody waits for ends the process with a sentence, and not with the code of a finding', () => {
  const module = new URL('mocks/surfaces/cli/usage/last-word.ts', rootUrl);
  const program = `
    import { endWithLastWord } from ${JSON.stringify(module.href)};
    endWithLastWord((line) => console.error(line));
    void Promise.reject(new TypeError('late'));
    setTimeout(() => undefined, 60_000);
  `;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', program],
    {
      encoding: 'utf8',
      cwd: fileURLToPath(rootUrl),
    },
  );
  expect([status, oneLine.exec(stderr.trim())?.[1]]).toEqual([2, 'late']);
});
