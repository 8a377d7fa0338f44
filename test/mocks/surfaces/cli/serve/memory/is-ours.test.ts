import { expect, test } from 'vitest';
import { isOurs } from '../../../../../../mocks/surfaces/cli/serve/memory/is-ours.ts';

test.each([
  ['24.1.0', [''], true],
  ['24.11.1', ['--expose-gc', '--enable-source-maps'], true],
  ['22.12.0', [''], true],
  ['23.0.0', [''], false],
  ['26.0.0', [''], false],
  ['24.1.0', ['--max-semi-space-size=64'], false],
  ['24.1.0', ['--expose-gc', '--max_old_space_size=4096'], false],
  ['24.1.0', ['--max-old-space-size-percentage=50'], false],
  ['24.1.0', ['--memory-saver-mode'], false],
])('in Node %s, started with %j, how V8 uses memory is ours to choose: %s', (version, given, expected) => {
  expect(isOurs(version, given)).toBe(expected);
});
