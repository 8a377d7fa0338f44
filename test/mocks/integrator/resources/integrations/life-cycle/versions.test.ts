import { expect, test } from 'vitest';
import { isHigherVersion } from '../../../../../../mocks/integrator/resources/integrations/life-cycle/versions.ts';

// The first two lines are the order that semver.org gives as an example.
const ascending = [
  [
    '1.0.0-alpha',
    '1.0.0-alpha.1',
    '1.0.0-alpha.beta',
    '1.0.0-beta',
    '1.0.0-beta.2',
    '1.0.0-beta.11',
    '1.0.0-rc.1',
    '1.0.0',
  ],
  ['1.0.0', '2.0.0', '2.1.0', '2.1.1'],
  ['1.9.4', '1.10.0', '1.10.10', '10.0.0'],
  ['0.9', '1', '1.0.1', '1.1', 'v1.2', '2'],
  ['1.0-beta', '1.0', '1.0.0.1'],
  ['2026.9', '2026.10', '2027.1-rc.1', '2027.1'],
  ['release 9', 'release 10'],
];

test.each(ascending)('%s and those after it ascend', (...versions) => {
  for (const [index, version] of versions.entries()) {
    for (const [place, other] of versions.entries())
      expect([version, other, isHigherVersion(version, other)]).toEqual([version, other, index > place]);
  }
});

test.each([
  ['1.0.0', '1.0.0'],
  ['1.0', '1.0.0'],
  ['v1.0.0', '1.0.0'],
  ['1.0.0+build.2', '1.0.0+build.1'],
])('%s is no higher than %s, nor the other way round', (one, other) => {
  expect([isHigherVersion(one, other), isHigherVersion(other, one)]).toEqual([false, false]);
});
