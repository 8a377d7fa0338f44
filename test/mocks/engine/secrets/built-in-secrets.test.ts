import { expect, test } from 'vitest';
import { integratorContract } from '../../../../contracts/apis/integrator/builtin/builtin.ts';

const contract = integratorContract();
const rows = contract.resources.flatMap(({ name, secrets }) => secrets.map(({ pointer }) => ({ name, pointer })));

test.each(rows)('a mask can be held against the secret of $name at $pointer', ({ pointer }) => {
  expect(contract.checkValue(pointer, '******', 'response')).toEqual([]);
});
