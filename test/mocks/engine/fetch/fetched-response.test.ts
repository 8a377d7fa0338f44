import { expect, test } from 'vitest';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import { petShop, shopUrl } from '../pet-shop.ts';

const url = `${shopUrl}/pets`;

async function respond(init?: RequestInit): Promise<Response> {
  return createMock(petShop, { records: { '/pets': [{ id: '1', name: 'Rex' }] } }).fetch(`${url}?limit=5#top`, init);
}

test('a response has the address, the type and the class that one of fetch has', async () => {
  const response = await respond();
  expect(response).toBeInstanceOf(Response);
  expect(response).toMatchObject({
    url: `${url}?limit=5`,
    type: 'basic',
    statusText: 'OK',
    redirected: false,
    ok: true,
    bodyUsed: false,
  });
  expect([Object.keys(response), Object.keys(response.headers)]).toEqual([[], []]);
});

test.each<[what: string, change: (headers: Headers) => void]>([
  ['set', (headers) => headers.set('x-mine', '1')],
  ['append', (headers) => headers.append('x-mine', '1')],
  ['delete', (headers) => headers.delete('content-type')],
])('nobody may %s its headers, as with fetch', async (_what, change) => {
  const { headers } = await respond();
  expect(() => change(headers)).toThrow(TypeError);
  expect(headers.get('content-type')).toContain('application/json');
});

test('a copy of its headers, and a response made of it, may be changed', async () => {
  const response = await respond();
  const headers = new Headers(response.headers);
  headers.set('x-mine', '1');
  const copy = new Response(response.body, response);
  copy.headers.set('x-mine', '2');
  expect([headers.get('x-mine'), copy.headers.get('x-mine'), copy.url]).toEqual(['1', '2', '']);
});

test.each([0, 1])('a clone is the same, and both can be read (%i signals)', async (signals) => {
  const response = await respond(signals === 0 ? {} : { signal: new AbortController().signal });
  const clone = response.clone();
  const again = clone.clone();
  for (const one of [clone, again]) {
    expect(one).toMatchObject({ url: response.url, type: 'basic', status: 200 });
    expect(() => one.headers.set('x-mine', '1')).toThrow(TypeError);
  }
  const texts = await Promise.all([response.text(), clone.text(), again.text()]);
  expect(new Set(texts).size).toBe(1);
  await expect(response.text()).rejects.toBeInstanceOf(TypeError);
});

test('a response is read in every way that the web knows, with a signal and without', async () => {
  for (const init of [{}, { signal: new AbortController().signal }]) {
    const text = await (await respond(init)).text();
    expect(JSON.stringify(await (await respond(init)).json())).toBe(text);
    expect((await (await respond(init)).arrayBuffer()).byteLength).toBe(text.length);
    expect((await (await respond(init)).blob()).size).toBe(text.length);
    const reader = (await respond(init)).body?.getReader({ mode: 'byob' });
    const { value } = (await reader?.read(new Uint8Array(text.length))) ?? {};
    expect(new TextDecoder().decode(value)).toBe(text);
  }
});
