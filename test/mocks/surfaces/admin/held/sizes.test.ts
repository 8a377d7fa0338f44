import { expect, test } from 'vitest';
import { createIntegrator } from '../../../../../mocks/index.ts';
import { sizesReader } from '../../../../../mocks/surfaces/admin/held/sizes.ts';

test('the sizes are those that a test sees, of every resource in the order of the document', () => {
  const { contract, mock, records } = createIntegrator({ seed: 'sample', report: 'silent' });
  const sizes = sizesReader(contract)(mock.account('default'));
  expect(Object.entries(sizes)).toEqual(contract.resources.map(({ name }) => [name, records[name]?.size]));
});

test('who counts the records of an account opens no collection', () => {
  const { contract, mock } = createIntegrator({ seed: 'sample', report: 'silent' });
  const account = mock.account('looked-at');
  const before = account.paths();
  sizesReader(contract)(account);
  expect(account.paths()).toEqual(before);
});
