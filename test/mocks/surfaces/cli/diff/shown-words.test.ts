import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { diff } from '../../../../../mocks/surfaces/cli/diff/diff.ts';

const folder = mkdtempSync(join(tmpdir(), 'integrator-testkit-words-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const document = (type: string): string => {
  const content = { 'application/json': { schema: { type: 'object', properties: { 'a\n::error::b': { type } } } } };
  const responses = { 200: { description: 'd', content } };
  const get = { operationId: 'x\n\u001b[31m\u202e', responses };
  const path = join(folder, `${type}.json`);
  const info = { title: '\u001b]0;x', version: '1' };
  writeFileSync(path, JSON.stringify({ openapi: '3.1.0', info, paths: { '/a\u001b[31m\n::error::x': { get } } }));
  return path;
};

test('the words of a document neither steer the terminal nor begin a line of their own', async () => {
  const lines: string[] = [];
  const options = { format: 'human', failOn: 'any', fixtures: false, traffic: [] } as const;
  const say = (line: string): void => void lines.push(line);
  const output = { print: say, complain: say };
  expect(await diff({ old: document('string'), new: document('number'), ...options }, output)).toBe(1);
  expect(lines.join('\n')).toContain('::error::');
  expect(lines.filter((line) => /[\p{Cc}\u202e]|^\s*::/u.test(line))).toEqual([]);
});
