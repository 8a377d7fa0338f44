import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cli } from '../../mocks/surfaces/cli/commands.ts';
import { checkUsage } from '../../mocks/surfaces/cli/usage/check-usage.ts';
import { rootUrl } from '../root.ts';
import { textOf } from './pages.ts';

const page = textOf('docs/any-language.md');
const blocks = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({
  language,
  text,
}));

// The soak runs these files: test/mocks/surfaces/cli/run/languages.soak.test.ts.
test.each([
  ['python', 'ask.py'],
  ['java', 'Ask.java'],
  ['sh', 'ask.sh'],
])('the program in %s is the one that a test runs', (language, file) => {
  const text = readFileSync(new URL(`test/mocks/surfaces/cli/run/programs/${file}`, rootUrl), 'utf8');
  expect(blocks.filter((block) => block.language === language).map((block) => block.text)).toContain(text);
});

test('each command of the page is one that there is, with options that it has', () => {
  const commands = [...page.matchAll(/integrator-testkit ((?:run|env|serve)\b[^`)\n|\\]*)/g)].map(([, words = '']) =>
    words.trim().replace(/"$/, '').split(/\s+/),
  );
  expect(commands.length).toBeGreaterThan(8);
  for (const words of commands) {
    cli.parse(['node', 'cli', ...words], { run: false });
    expect(() => checkUsage(cli, words), words.join(' ')).not.toThrow();
  }
});
