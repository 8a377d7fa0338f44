import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { noteRules } from '../../../contracts/options/note-rules.ts';
import { isProduct, readSources, select } from '../../architecture/sources.ts';
import { root } from '../../package/entries.ts';
import { codesOf, findWordings } from './rule-codes.ts';

const sources = select(await readSources(), isProduct);
const declared = 'contracts/violations/violation.ts';
const codes = codesOf(declared, sources.get(declared) ?? '');
const fileOf = (code: string): string => `contracts/rules/${code}.ts`;

test('the codes are those of violations and of notes', () => {
  expect(codes).toEqual(expect.arrayContaining([...noteRules, 'unknown-path', 'response-body', 'missing-body']));
  expect(codes.length).toBeGreaterThan(20);
});

test('each rule and each note is a file of rules/ that has its code as its name', () => {
  const files = [...sources.keys()].filter((path) => posix.dirname(path) === 'contracts/rules');
  expect(files.sort()).toEqual(codes.map(fileOf).sort());
});

test('each is worded in its own file, and nowhere else', () => {
  expect(findWordings(sources, codes)).toEqual(codes.map((code) => `${fileOf(code)}: ${code}`).sort());
});

test.each([
  ["const found = { rule: 'parameter', in: 'query' };", 'parameter'],
  ["const found = { 'rule': `parameter`, in: 'query' };", 'parameter'],
  ["const found = { rule: 'parameter' as const, in: 'query' };", 'parameter'],
  ['const word = (rule) => ({ rule, in: 0 });', '?'],
  ['const word = (subject) => ({ rule: subject.rule, in: 0 });', '?'],
])('a rule that is worded in another place is found: %s', (text, code) => {
  const offender = new Map([['contracts/judge/a.ts', text]]);
  expect(findWordings(offender, codes)).toEqual([`contracts/judge/a.ts: ${code}`]);
});

test.each(["const isFound = found.rule === 'parameter';", "const failure = { rule: 'responds' };", 'tell({ rule });'])(
  'what words no rule of the contract is let pass: %s',
  (text) => {
    expect(findWordings(new Map([['contracts/judge/a.ts', text]]), codes)).toEqual([]);
  },
);

test('docs/contract.md tells of each rule and each note in the table of its kind, and of no other', () => {
  const [, section = ''] = readFileSync(`${root}docs/contract.md`, 'utf8').split('\n## Rules\n');
  const tables = section
    .split('\n| note |')
    .map((part) => [...part.matchAll(/^\| `([^`]+)` \|/gm)].map(([, code]) => code));
  const violations = codes.filter((code) => !noteRules.includes(code));
  expect(tables.map((table) => table.sort())).toEqual([violations, [...noteRules].sort()]);
});
