import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { ask, made, openWorkshop } from '../workshop.ts';
import { busLines } from './bus-lines.ts';

const contract = createContract(busLines);
const open = (): ReturnType<typeof openWorkshop> => openWorkshop({}, contract);
const stop = (sign: string, next?: string | null): object => ({ sign, ...(next !== undefined && { next }) });
const refused = (message: RegExp): unknown => [422, { error: 'invalid-body', message: expect.stringMatching(message) }];

test.each<[title: string, stops: readonly object[], message: RegExp]>([
  ['a value that is there twice', [stop('A'), stop('B'), stop('A')], /^`stops\[2\]\.sign` must be a value of its own/],
  ['a name of nothing', [stop('A', 'B')], /^`stops\[0\]\.next` must be one of the values of `stops\.\*\.sign`/],
])('%s is refused by its place, when a record is created and when it is replaced', async (_title, stops, message) => {
  const mock = open();
  expect(await ask(mock, 'POST', '/lines', { name: '1', stops })).toEqual(refused(message));
  expect(await ask(mock, 'GET', '/lines')).toEqual([200, []]);
  const line = await made(mock, '/lines', { name: '1' });
  expect(await ask(mock, 'PUT', `/lines/${line}`, { name: '1', stops })).toEqual(refused(message));
});

test('values that go together are taken; null and a field that is left out name nothing', async () => {
  const mock = open();
  const stops = [stop('A', 'B'), stop('B', 'A'), stop('C', null), stop('D')];
  const line = await made(mock, '/lines', { name: '1', stops });
  expect(await ask(mock, 'GET', `/lines/${line}`)).toMatchObject([200, { stops }]);
});

test('a name in another record is one of that record, and of no other', async () => {
  const mock = open();
  const [here, there] = [
    await made(mock, '/cities', { name: 'Here', depots: [{ code: 'N' }, { code: 'S' }] }),
    await made(mock, '/cities', { name: 'There', depots: [{ code: 'W' }] }),
  ];
  const wrong = refused(/^`depot` must be one of the values of `depots\.\*\.code`; received "W"/);
  expect(await ask(mock, 'POST', '/lines', { name: '1', cityId: here, depot: 'W' })).toEqual(wrong);
  expect(await ask(mock, 'POST', '/lines', { name: '1', depot: 'W' })).toEqual(wrong);
  const line = await made(mock, '/lines', { name: '1', cityId: here, depot: 'S' });
  expect((await ask(mock, 'PUT', `/lines/${line}`, { name: '1', cityId: there, depot: 'W' }))[0]).toBe(200);
});

test('what named nothing before may be written again as it was, and nothing else may', async () => {
  const mock = open();
  const city = await made(mock, '/cities', { name: 'Here', depots: [{ code: 'N' }] });
  const line = await made(mock, '/lines', { name: '1', cityId: city, depot: 'N' });
  expect((await ask(mock, 'PUT', `/cities/${city}`, { name: 'Here', depots: [] }))[0]).toBe(200);
  expect((await ask(mock, 'PUT', `/lines/${line}`, { name: '1b', cityId: city, depot: 'N' }))[0]).toBe(200);
  expect((await ask(mock, 'PUT', `/lines/${line}`, { name: '1b', cityId: city, depot: 'S' }))[0]).toBe(422);
});

test('a name whose value goes is named in vain from then on', async () => {
  const mock = open();
  const line = await made(mock, '/lines', { name: '1', stops: [stop('A', 'B'), stop('B')] });
  const lost = await ask(mock, 'PUT', `/lines/${line}`, { name: '1', stops: [stop('A', 'B')] });
  expect(lost).toEqual(refused(/^`stops\[0\]\.next` /));
});
