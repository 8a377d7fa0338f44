import { expect, test } from 'vitest';
import { publishingFaults, type Release } from '../../../scripts/release/release-faults.ts';

const changelog = '# Changelog\n\n## [Unreleased]\n\n## [0.1.0] - 2026-11-27\n\n### Added\n\n- The first.\n';
const release: Release = { tag: 'v0.1.0', manifest: { version: '0.1.0' }, lock: { version: '0.1.0' }, changelog };

test('a release whose tag, version and changelog agree has no fault', () => {
  expect(publishingFaults(release)).toEqual([]);
});

test.each<[what: string, changed: Partial<Release>, said: string]>([
  ['another tag', { tag: 'v0.1.1' }, 'the tag is "v0.1.1"'],
  ['a tag without its v', { tag: '0.1.0' }, 'Tag v0.1.0'],
  ['no tag', { tag: '' }, 'the tag is ""'],
  ['a private package', { manifest: { version: '0.1.0', private: true } }, 'private'],
  ['a lock of another version', { lock: { version: '0.0.9' } }, 'package-lock.json has the version "0.0.9"'],
  ['a changelog that is not cut', { changelog: '## [Unreleased]\n' }, 'has no "## [0.1.0] - YYYY-MM-DD"'],
  ['a part without a date', { changelog: changelog.replace(' - 2026-11-27', '') }, 'has no "## [0.1.0]'],
  ['a part that is empty', { changelog: changelog.replace('- The first.', '') }, 'says nothing of 0.1.0'],
  ['what is not moved', { changelog: changelog.replace('## [0.1.0]', '- More.\n\n## [0.1.0]') }, 'under Unreleased'],
])('a release is held back for %s', (_, changed, said) => {
  const faults = publishingFaults({ ...release, ...changed });
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(said);
});
