import { expect } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import { judgeAny } from './judge-any.ts';

/** Judges the fake of a document, which has to conform to it; gives the notes of the run. */
export async function notesOfShape(document: string): Promise<readonly string[]> {
  const contract = createContract(document);
  const mock = createMock(contract);
  const report = await judgeAny(contract, (input, init) => mock.fetch(new Request(input, init)));
  expect(report.failures.map(({ check, message, received }) => ({ check, message, received }))).toEqual([]);
  expect(report.verdict).toBe('conforms');
  expect(report.leftovers).toEqual([]);
  return report.notes.map(({ message }) => message);
}
