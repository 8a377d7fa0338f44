import { cac } from 'cac';
import { expect, test } from 'vitest';
import { OptionError } from '../../../../../mocks/integrator/errors/option-error.ts';
import { addServe } from '../../../../../mocks/surfaces/cli/serve/serve-command.ts';
import { checkUsage } from '../../../../../mocks/surfaces/cli/usage/check-usage.ts';
import { plainHelp } from '../../../../../mocks/surfaces/cli/usage/plain-help.ts';

/** What is wrong with a command line; `undefined` where nothing is. */
function flawOf(...words: readonly string[]): string | undefined {
  const cli = cac('testkit');
  addServe(cli, { print: () => undefined, complain: () => undefined });
  cli.command('check [file]', 'Judge').option('--reporter <list>', 'Some').option('--to-seed [file]', 'Perhaps');
  cli.help();
  cli.version('1');
  cli.parse(['node', 'testkit', ...words], { run: false });
  try {
    checkUsage(cli, words);
    return undefined;
  } catch (error) {
    if (error instanceof OptionError) return error.message;
    throw error;
  }
}

test.each<[words: string[], sentence: string]>([
  [
    ['chek'],
    'Failed to run "chek": there is no such command; did you mean `check`? The commands are serve, check: see testkit --help.',
  ],
  [['stop'], 'Failed to run "stop": there is no such command. The commands are serve, check: see testkit --help.'],
  [
    ['serve', '--prot', '4010'],
    'Failed to run serve: there is no option --prot; did you mean `--port`? See testkit serve --help.',
  ],
  [
    ['serve', '--allowHosts=a'],
    'Failed to run serve: there is no option --allowHosts; did you mean `--allow-host`? See testkit serve --help.',
  ],
  [
    ['serve', '--no-cor'],
    'Failed to run serve: there is no option --no-cor; did you mean `--no-cors`? See testkit serve --help.',
  ],
  [
    ['serve', '-port', '1'],
    'Failed to run serve: there is no option -port; did you mean `--port`? See testkit serve --help.',
  ],
  [
    ['serve', '--port', '1', '--proxy', '--prot', '2'],
    'Failed to run serve: there is no option --prot. See testkit serve --help.',
  ],
  [['serve', '--colour'], 'Failed to run serve: there is no option --colour. See testkit serve --help.'],
  [['check', '--port', '1'], 'Failed to run check: there is no option --port. See testkit check --help.'],
  [['--prot', '1'], 'Failed to run testkit: there is no option --prot. See testkit --help.'],
  [['--vresion'], 'Failed to run testkit: there is no option --vresion; did you mean `--version`? See testkit --help.'],
  [['serve', '--host', ''], 'Failed to read --host: it is empty. Write --host <host>.'],
  [['serve', '--seed=', '--strict'], 'Failed to read --seed: it is empty. Write --seed <seed>.'],
  [['serve', '--token', '  '], 'Failed to read --token: it is empty. Write --token <token>.'],
  [['serve', '--state', '--strict'], 'Failed to read --state: it has no value. Write --state <file>.'],
  [
    ['serve', '--port', '-1'],
    'Failed to read --port: it has no value; "-1" begins with a dash, as an option does. Where it is the value, write --port=-1.',
  ],
  [
    ['serve', '--seed', '-mine.json'],
    'Failed to read --seed: it has no value; "-mine.json" begins with a dash, as an option does. Where it is the value, write --seed=-mine.json.',
  ],
  [['serve', '-p', '4010'], 'Failed to run serve: there is no option -p. See testkit serve --help.'],
  [['serve', '--port'], 'Failed to read --port: it has no value. Write --port <port>.'],
  [['serve', '--port', '1', '--port', '2'], 'Failed to read --port: it is given more than once. Write --port <port>.'],
  [['serve', '--strict=maybe'], 'Failed to read --strict: it takes no value, and has "maybe". Write --strict.'],
  [['serve', '4010'], 'Failed to run serve: it takes no argument, and is given "4010" besides. Leave it out.'],
  [['check', 'a', 'b'], 'Failed to run check: it takes one argument, and is given "b" besides. Leave it out.'],
])('%j is refused with what is wrong with it', (words, sentence) => {
  expect(flawOf(...words)).toBe(sentence);
});

test.each<[words: string[]]>([
  [[]],
  [['serve']],
  [['serve', '--port=0', '--token', 'a', '--token', 'b', '--cors', '*', '--no-admin', '--strict', '--watch=true']],
  [['serve', '--token', '007', '--host', '::1']],
  [['check', 'file', '--reporter', 'human', '--reporter', 'json', '--to-seed']],
])('%j is as it should be', (words) => {
  expect(flawOf(...words)).toBeUndefined();
});

test('the help does not say of what turns something off that it is on', () => {
  const body = '  --no-cors  Let no page (default: true)\n  --log      All (default: true)   ';
  expect(plainHelp([{ title: 'Options', body }])).toEqual([
    { title: 'Options', body: '  --no-cors  Let no page\n  --log      All (default: true)' },
  ]);
});
