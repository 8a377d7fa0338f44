import { compareVersions } from 'compare-versions';

/**
 * Whether a version is higher than another, as Semantic Versioning has it: 1.10.0 is higher than 1.9.4, and 1.0.0 than
 * 1.0.0-beta.
 *
 * Numbers that are left out are 0, so `1.2` is `1.2.0`. What is no such version is compared as text, its numbers as
 * numbers.
 */
export function isHigherVersion(version: string, other: string): boolean {
  const [one, two] = [completed(version), completed(other)];
  if (one !== undefined && two !== undefined) return compareVersions(one, two) > 0;
  return version.localeCompare(other, 'en', { numeric: true }) > 0;
}

/** A version with all its numbers; `undefined` where it is none. */
function completed(version: string): string | undefined {
  const [, numbers, rest] =
    /^v?(\d+(?:\.\d+){0,3})((?:-[\da-z-]+(?:\.[\da-z-]+)*)?(?:\+[\da-z.-]+)?)$/i.exec(version.trim()) ?? [];
  if (numbers === undefined) return undefined;
  const missing = Math.max(0, 3 - numbers.split('.').length);
  return numbers + '.0'.repeat(missing) + rest;
}
