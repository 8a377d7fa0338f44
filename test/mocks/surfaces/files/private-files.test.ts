import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLedgerFile } from '../../../../mocks/surfaces/cli/check/clean-up/ledger-file.ts';
import { writePrivateText, writeText } from '../../../../mocks/surfaces/cli/files/text-file.ts';
import { keepPrivate, narrow } from '../../../../mocks/surfaces/files/keep-private.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'integrator-testkit-private-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);
const writers: readonly [what: string, write: (path: string) => unknown][] = [
  ['a recording', (path) => writePrivateText(path, 'text')],
  ['a ledger', (path) => openLedgerFile(path).writer('http://127.0.0.1:1/v1', 'tag')({ event: 'done', tag: 'tag' })],
];

test.skipIf(process.platform === 'win32').each(writers)(
  '%s is for its owner alone, also where it was for others',
  async (_what, write) => {
    const path = join(folder, 'file');
    await write(path);
    expect(modeOf(path)).toBe('600');
    for (const mode of [0o644, 0o666, 0o640, 0o777, 0o604]) {
      chmodSync(path, mode);
      await write(path);
      expect(modeOf(path)).toBe('600');
    }
    chmodSync(path, 0o400);
    narrow(path);
    expect(modeOf(path)).toBe('400');
  },
);

test.skipIf(process.platform === 'win32')(
  'what a link leads to is narrowed, and what is no plain file stays as it is',
  () => {
    const path = join(folder, 'file');
    writeFileSync(path, '', { mode: 0o644 });
    symlinkSync(path, join(folder, 'link'));
    keepPrivate(join(folder, 'link'));
    expect(modeOf(path)).toBe('600');
    mkdirSync(join(folder, 'inner'), { mode: 0o755 });
    keepPrivate(join(folder, 'inner'));
    narrow(join(folder, 'nothing'));
    expect([modeOf(join(folder, 'inner')), existsSync(join(folder, 'nothing'))]).toEqual(['755', false]);
  },
);

test.skipIf(process.platform === 'win32')('a report is made to be passed on', async () => {
  const path = join(folder, 'report.json');
  const before = process.umask(0o022);
  await writeText(path, '{}');
  process.umask(before);
  expect(modeOf(path)).toBe('644');
});
