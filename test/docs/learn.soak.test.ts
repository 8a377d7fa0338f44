import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { momentKind } from '../../contracts/learn/schema/moment-kind.ts';
import { root } from '../package/entries.ts';
import { examplesOf, promisedOutput } from './examples.ts';
import { runPrograms } from './run-programs.ts';

const text = await readFile(`${root}docs/learn.md`, 'utf8');
const examples = examplesOf(text);

test('the programs of docs/learn.md print what they say', async () => {
  const folder = await mkdtemp(`${root}test/docs/.run-learn-`);
  try {
    const programs = examples.filter((one) => one.language === 'js');
    const printed = await runPrograms(folder, programs);
    expect(programs.length).toBeGreaterThan(0);
    for (const { line, text: program } of programs) expect(printed.get(line)).toBe(promisedOutput(program));
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('docs/learn.md names each way of writing moments that is known', () => {
  for (const moment of ['2026-03-14T09:26:53.589Z', 1_773_480_413, 1_773_480_413_589, 'Sat, 14 Mar 2026 09:26:53 GMT'])
    expect(momentKind(moment)?.name).toBeDefined();
  expect(text).toContain('ISO 8601 with or without milliseconds, seconds or milliseconds since 1970, RFC 1123');
});
