import { expect, test } from 'vitest';
import { createProgress, type ProgressStream } from '../../../../../mocks/surfaces/cli/check/progress.ts';

/** A stream that keeps what is written to it. */
function stream(isTTY: boolean, columns = 120): ProgressStream & { readonly written: string[] } {
  const written: string[] = [];
  return { written, isTTY, columns, write: (text: string | Uint8Array) => written.push(String(text)) > 0 };
}

const phases = [
  { phase: 'examples', checks: 10 },
  { phase: 'security', checks: 30 },
] as const;
const plan = { phase: 'security', operation: undefined, title: 'a title\u001b[2J of a check' } as const;
const ended = { checks: 10, passed: 8, failed: 2, skipped: 0, unjudged: 0, durationMs: 1500 } as const;

test('a log has a line for each phase: how much there is, what came of it, how long it took', () => {
  const log = stream(false);
  let time = 0;
  const progress = createProgress(log, () => time);
  progress.planned(phases);
  for (let count = 0; count < 10; count++) {
    time += 100;
    progress.checked(plan, count < 2 ? 1 : 0);
  }
  progress.phaseEnded({ phase: 'examples', ...ended });
  progress.end();
  expect(log.written).toEqual([
    '40 checks to run in 2 phases.\n',
    'examples: 8 passed, 2 failed in 1.5 s; 10 of 40 done.\n',
  ]);
});

test('a terminal has one line that is written over: a bar, the total, the time, and what is left', () => {
  const terminal = stream(true);
  let time = 0;
  const progress = createProgress(terminal, () => time);
  progress.planned(phases);
  for (let count = 0; count < 20; count++) {
    time += 500;
    progress.checked(plan, count === 0 ? 1 : 0);
  }
  progress.phaseEnded({ phase: 'examples', ...ended });
  const last = terminal.written.at(-1) ?? '';
  expect(last).toContain('[============            ] 20/40 10.0 s, about 10.0 s left, 1 failed  security: ');
  expect(terminal.written.every((text) => text.startsWith('\r\u001b[K') && !text.includes('\n'))).toBe(true);
  // What a document says must not steer the terminal.
  expect(last.slice('\r\u001b[K'.length)).not.toMatch(/\p{Cc}/u);
  progress.end();
  expect(terminal.written.at(-1)).toBe('\r\u001b[K');
});

test('a line never is longer than the terminal, and is not written at every check', () => {
  const terminal = stream(true, 40);
  let time = 0;
  const progress = createProgress(terminal, () => time);
  progress.planned(phases);
  for (let count = 0; count < 39; count++) {
    time += 1;
    progress.checked(plan, 0);
  }
  expect(terminal.written.length).toBeLessThan(3);
  for (const text of terminal.written) expect(text.length - '\r\u001b[K'.length).toBeLessThan(40);
});
