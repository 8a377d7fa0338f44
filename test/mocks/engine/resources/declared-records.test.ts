import { expect, test } from 'vitest';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import type { Mock } from '../../../../mocks/engine/mock.ts';
import { machines, machinesContract } from './machines.ts';

const jam = { number: '1', machineId: 'drill', pin: '1815' };
const heat = { number: '2', machineId: 'saw' };

async function ask(fake: { readonly fetch: typeof fetch }, method: string, path: string): Promise<unknown> {
  const response = await fake.fetch(`https://machines.example${path}`, { method });
  const text = await response.text();
  return text === '' ? response.status : JSON.parse(text);
}

const openMachines = (): Mock =>
  createMock(machinesContract, { report: 'silent', records: { '/machines': machines, '/faults': [jam, heat] } });

test('records that a schema declares are shown by the operations of others, without their secrets', async () => {
  const mock = openMachines();
  expect(await ask(mock, 'GET', '/machines/drill/faults')).toEqual([{ ...jam, pin: '******' }]);
  expect(await ask(mock, 'GET', '/faults')).toEqual([{ ...jam, pin: '******' }, heat]);
});

test('they go along when the record goes that they refer to', async () => {
  const mock = openMachines();
  expect(await ask(mock, 'DELETE', '/machines/drill')).toBe(204);
  expect(mock.account().collection('/faults').all()).toEqual([heat]);
});

test('their ids are those that the schema allows', () => {
  const account = openMachines().account();
  expect(account.newId(account.collection('/faults'), 0)).toMatch(/^[0-9]+$/);
});
