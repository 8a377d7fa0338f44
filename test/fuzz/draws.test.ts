import fc from 'fast-check';
import { expect, test } from 'vitest';

test.skipIf(process.env['INTEGRATOR_TESTKIT_DRAWS'] === 'random')(
  'property tests draw by one seed, unless they are to draw anew',
  () => {
    expect(fc.readConfigureGlobal().seed).toEqual(expect.any(Number));
    expect(fc.sample(fc.integer(), 5)).toEqual(fc.sample(fc.integer(), 5));
  },
);
