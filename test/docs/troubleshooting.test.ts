import ts from 'typescript';
import { expect, test } from 'vitest';
import { readSources } from '../architecture/sources.ts';
import { codesOf } from '../contracts/rules/rule-codes.ts';
import { textOf } from './pages.ts';

const page = textOf('docs/troubleshooting.md');
const sources = [...(await readSources())].filter(
  ([path]) =>
    /^(?:spec|contracts|fixtures|mocks)\//.test(path) && path.endsWith('.ts') && !path.includes('/generated/'),
);
const messages = [...new Set(sources.flatMap(([, text]) => messagesOf(text)))];
/** The lines of the page by their first cell: the beginning of a message, with `…` for what differs. */
const lines = [...page.matchAll(/^\| (`+)((?:Failed to|…) .*?)\1 \| /gm)].map(([, , line = '']) => line);

test('each message that has a cure has its line in docs/troubleshooting.md', () => {
  expect(messages.length).toBeGreaterThan(250);
  expect(messages.filter((message) => hasCure(message) && !lines.some((line) => covers(line, message)))).toEqual([]);
});

test('each line of docs/troubleshooting.md is about a message that there is, and about no more than twenty', () => {
  const counts = lines.map((line) => [line, messages.filter((message) => covers(line, message)).length] as const);
  expect(lines.length).toBeGreaterThan(120);
  expect(counts.filter(([, count]) => count === 0 || count > 20)).toEqual([]);
});

test('docs/troubleshooting.md has a line for each code of a violation or note, and each kind of error, and no other', () => {
  const codes = codesOf('contracts/violations/violation.ts', textOf('contracts/violations/violation.ts'));
  const [, kinds = ''] = /export type TestkitErrorKind =([^;]*);/.exec(textOf('spec/errors/testkit-error.ts')) ?? [];
  expect(rowsBelow('By code').sort()).toEqual([...codes].sort());
  expect(rowsBelow('By kind').sort()).toEqual([...kinds.matchAll(/'(\w+)'/g)].map(([, kind]) => kind).sort());
});

test.each([
  ["fail('Failed to add it: there is none. Give one.')", 'Failed to add it: there is none. Give one.'],
  [`fail(\`Failed to add \${a}: it is \${b}. Give one.\`)`, 'Failed to add …: it is …. Give one.'],
])('a message is found in %s', (source, message) => {
  expect(messagesOf(source)).toEqual([message]);
  expect(hasCure(message)).toBe(true);
});

test('a line covers what begins with its words, and nothing else', () => {
  expect(covers('Failed to add …: it is …', 'Failed to add …: it is …. Give one.')).toBe(true);
  expect(covers('Failed to add …: it is …', 'Failed to add …: there is none.')).toBe(false);
  expect(covers('… Install it anew.', 'Failed to find …. Install it anew.')).toBe(true);
});

/** The messages of a source that begin as those of the package do, with `…` for what is put in. */
function messagesOf(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = ts.isStringLiteralLike(node)
      ? node.text
      : ts.isTemplateExpression(node)
        ? node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('')
        : '';
    if (text.startsWith('Failed to ')) found.push(text);
    ts.forEachChild(node, visit);
  };
  if (source.includes('Failed to ')) visit(ts.createSourceFile('a.ts', source, ts.ScriptTarget.Latest));
  return found;
}

/** Whether a message says what to do, in a sentence behind its reason, and has words of its own to be known by. */
function hasCure(message: string): boolean {
  const words = message.replace('Failed to ', '').match(/[A-Za-z]{2,}/g) ?? [];
  return words.length > 1 && /[.…)] [A-Z…`]|: …+$/.test(message) && !message.includes('This is a defect of the kit');
}

const beginnings = new Map<string, string>();

/** A line without the `…` at its end; it is held against each of a thousand messages. */
function beginningOf(line: string): string {
  const beginning = beginnings.get(line) ?? line.replace(/[ …]+$/, '');
  beginnings.set(line, beginning);
  return beginning;
}

/** Whether a message begins with a line, up to the `…` at the end of that; or ends with one that begins so. */
function covers(line: string, message: string): boolean {
  return line.startsWith('… ') ? message.endsWith(line.slice(1)) : message.startsWith(beginningOf(line));
}

/** The first cells of the table below a heading. */
function rowsBelow(heading: string): string[] {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  const [table = ''] = section.split('\n## ');
  return [...table.matchAll(/^\| `([^`]+)` \|/gm)].map(([, cell = '']) => cell);
}
