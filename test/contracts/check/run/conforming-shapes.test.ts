import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import { judgeAny } from '../any-api/judge-any.ts';
import { shapes } from '../any-api/shapes.ts';

test.each(Object.entries(shapes))('the fake of a document conforms to it: %s', async (_name, document) => {
  const contract = createContract(document);
  const mock = createMock(contract);
  const report = await judgeAny(contract, (input, init) => mock.fetch(new Request(input, init)));
  expect(report.failures.map(({ check, message, received }) => ({ check, message, received }))).toEqual([]);
  expect(report.verdict).toBe('conforms');
  expect(report.leftovers).toEqual([]);
  expect(report.notes.map(({ message }) => message)).toMatchSnapshot();
});
