import { expect, test } from 'vitest';
import { isOurs } from '../../../../../../mocks/surfaces/cli/serve/memory/is-ours.ts';

test.each<[version: string, given: readonly string[], young: boolean, growth: boolean]>([
  ['24.1.0', [''], true, true],
  ['22.12.0', ['--expose-gc', '--enable-source-maps'], true, true],
  ['23.0.0', [''], false, false],
  ['26.0.0', [''], false, false],
  ['24.1.0', ['--max-semi-space-size=64'], false, true],
  ['24.1.0', ['--expose-gc', '--min_semi_space_size=4'], false, true],
  ['24.1.0', ['--heap-growing-percent=100'], true, false],
  ['24.1.0', ['--memory-saver-mode'], false, false],
])('in Node %s, started with %j, the young generation is ours to choose: %s, and the growth: %s', (...row) => {
  const [version, given, young, growth] = row;
  expect([isOurs(version, given, 'semi-space'), isOurs(version, given, 'heap-growing')]).toEqual([young, growth]);
});
