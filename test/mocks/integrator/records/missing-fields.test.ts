import { expect, test } from 'vitest';
import { createCore } from '../../../../mocks/integrator/integrator.ts';

test.each(['flows', 'exports', 'connections'])(
  'a record of %s that lacks all is refused with each field once',
  (name) => {
    const given = { seed: { [name]: [{}] }, report: 'silent' } as const;
    expect(() => createCore(given)).toThrow('`name` is missing');
    expect(() => createCore(given)).not.toThrow(/(`\w+` is missing).*\1/);
  },
);
