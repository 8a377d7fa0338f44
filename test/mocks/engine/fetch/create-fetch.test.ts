import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import { petRequest, petShop, shopUrl } from '../pet-shop.ts';

const rex = { id: 'rex', name: 'Rex' };
const shop = () => createMock(petShop, { records: { '/pets': [rex] } });
const compressed = (coding: string, bytes: Uint8Array): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', 'content-encoding': coding },
  body: new Blob([new Uint8Array(bytes)]),
});

test('a body that was compressed is read', async () => {
  const body = gzipSync(JSON.stringify({ name: 'Tom' }));
  const response = await shop().fetch(`${shopUrl}/pets`, compressed('gzip', body));
  expect([response.status, await response.json()]).toEqual([201, expect.objectContaining({ name: 'Tom' })]);
});

test('a body that is not what its coding says is refused', async () => {
  const response = await shop().fetch(
    `${shopUrl}/pets`,
    compressed('gzip', new TextEncoder().encode('{"name":"Tom"}')),
  );
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(response.status).toBeLessThan(500);
});

test.each([
  ['reset', 'ECONNRESET'],
  ['empty', 'UND_ERR_SOCKET'],
] as const)('a connection that breaks (%s) has the code that Node gives', async (connection, code) => {
  const mock = shop();
  mock.account().faults.add({ connection });
  const error: unknown = await mock.fetch(`${shopUrl}/pets`).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(TypeError);
  expect(error).toHaveProperty('cause.code', code);
});

test('who gives up between the headers and the body gets no body', async () => {
  const controller = new AbortController();
  const response = await shop().fetch(`${shopUrl}/pets/rex`, { signal: controller.signal });
  controller.abort(new Error('enough'));
  await expect(response.text()).rejects.toThrow('enough');
});

test('who may give up and does not gets it all', async () => {
  const { signal } = new AbortController();
  expect(await (await shop().fetch(`${shopUrl}/pets/rex`, { signal })).json()).toMatchObject(rex);
  expect(await (await shop().fetch(new Request(`${shopUrl}/pets/rex`))).json()).toMatchObject(rex);
});

test('a response without a body has none, whoever asks', async () => {
  const mock = shop();
  const removed = await mock.fetch(petRequest('DELETE', '/pets/rex', undefined, { authorization: 'Bearer any' }));
  expect([removed.status, removed.body]).toEqual([204, null]);
});
