import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isOfRun, rootUrl } from '../../root.ts';
import { findReplacedWords, former, replaced } from './word-laws.ts';

const folders = ['spec', 'contracts', 'fixtures', 'mocks', 'scripts', 'test', 'bench', 'examples', 'docs'];
const others = /(?:^|\/)node_modules\/|^examples\/.*\/(?:dist|coverage)\/|^CHANGELOG\.md$|package-lock\.json$/;

/** Every text of the package, but for the changelog. */
function readTexts(): Map<string, string> {
  const loose = readdirSync(rootUrl, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []));
  const deep = folders.flatMap((folder) =>
    readdirSync(new URL(folder, rootUrl), { recursive: true, encoding: 'utf8' }).map(
      (path) => `${folder}/${path.replaceAll('\\', '/')}`,
    ),
  );
  const paths = [...loose, ...deep].filter(
    (path) =>
      /\.(?:[cm]?[jt]s|md|ya?ml|json|html|css|snap|har|ndjson)$/.test(path) && !others.test(path) && !isOfRun(path),
  );
  return new Map(paths.map((path) => [path, readFileSync(new URL(path, rootUrl), 'utf8')]));
}

test('the words that were replaced occur nowhere but in the changelog and in what is deprecated', () => {
  const texts = readTexts();
  expect(texts.size).toBeGreaterThan(500);
  expect(findReplacedWords(texts)).toEqual([]);
});

test('each file that may have a former word has it', () => {
  const texts = readTexts();
  for (const [where, word] of former) {
    const { pattern } = replaced.find((one) => one.former === word) ?? { pattern: /./ };
    const files = [...texts].filter(([path]) => where.test(path));
    expect(
      files.some(([, text]) => pattern.test(text)),
      `${where} ${word}`,
    ).toBe(true);
  }
});

test.each([
  ['answer', '/** Checks an answer. */'],
  ['answer', 'const wireAnswer = 1;'],
  ['answer', 'it answers nothing'],
  ['door', 'the doors of it'],
  ['door', 'interface AdminDoor {}'],
  ['world', 'worldName'],
  ['told', 'Nobody was told of it.'],
  ['told', 'const isTold = true;'],
  ['stroke', 'const stroke = hit;'],
  ['strike', 'a fault that struck'],
  ['strike', 'const strikes = 1;'],
  ['dishonest', "'dishonest'"],
  ['confess', 'confess(failure)'],
  ['release (of a response)', 'releaseFault(engine)'],
  ['heal', 'faults.heal()'],
  ['heal', 'healFault'],
  ['stray', 'goes astray'],
  ['patience', 'gatewayPatience'],
  ['knock', 'knocks at it'],
  ['mostX', 'const mostTries = 5;'],
  ['mostX', 'const most = 5;'],
  ['mostX', 'function cut(text: string, most: number) {}'],
  ['regretted', 'const regretted = [];'],
  ['dialect', 'plainDialect'],
  ['step (of a keeper)', 'keeper.step(act)'],
  ['look (of a keeper)', 'keeper.look(account)'],
])('a file with the former word %s is found: %s', (word, text) => {
  expect(findReplacedWords(new Map([['contracts/a.ts', `\n${text}\n`]]))).toEqual([
    expect.stringContaining(`contracts/a.ts:2 has "${word}"`),
  ]);
});

test.each([
  'The step of the installation is looked up.',
  'at most 5, and almost all',
  'stroke-width: 1; <path stroke="#fff"/>',
  'paint-order: stroke;',
  'jsonSchemaDialect: https://a.example',
  'the latest release',
  'GET /__admin/health',
])('%s is plain English, or the word of others', (text) => {
  expect(findReplacedWords(new Map([['docs/a.md', text]]))).toEqual([]);
});

test('a file that is named by a former word is found', () => {
  expect(findReplacedWords(new Map([['mocks/engine/world-clock.ts', '']]))).toHaveLength(1);
});
