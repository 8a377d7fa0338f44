import { expect, test } from 'vitest';
import { createIntegrator } from '../../../../mocks/index.ts';
import { machines, machinesContract } from '../../engine/resources/machines.ts';

const jam = { number: '1', machineId: 'drill', pin: '1815' };
const heat = { number: '2', machineId: 'saw' };

test('they are state of an account: put, made, exported and imported as any others', () => {
  const integrator = createIntegrator({
    contract: machinesContract,
    seed: { machines, faults: [jam] },
    report: 'silent',
  });
  const faults = integrator.records['faults'];
  faults?.put(heat);
  expect(faults?.all()).toEqual([jam, heat]);
  expect(() => faults?.put({ ...heat, number: 'two' })).toThrow('must be a string that matches');
  const account = integrator.accounts.get();
  const exported = account.export();
  expect(exported.records['faults']).toEqual([jam, heat]);
  account.reset();
  expect(faults?.all()).toEqual([jam]);
  account.import(exported);
  expect(faults?.all()).toEqual([jam, heat]);
});
