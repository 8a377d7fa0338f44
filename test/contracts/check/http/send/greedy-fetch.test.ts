import { expect, test } from 'vitest';
import { checkConformance } from '../../../../../contracts/apis/integrator/conformance/check-conformance.ts';
import { createSender } from '../../../../../contracts/check/http/send/create-sender.ts';
import { sendOnce } from '../../../../../contracts/check/http/send/send-once.ts';
import { ControlClient } from '../../../../../mocks/surfaces/connect/client/control-client.ts';
import { readResponse } from '../../../../../mocks/surfaces/connect/client/read-response.ts';
import { soakTest } from '../../../../soak/soaking.ts';

const wire = { url: 'https://api.integrator.io/v1/integrations', method: 'GET', headers: {} };

/** Sends one request by a `fetch` that gives this body, whatever a Response is. */
function ask(body: unknown, headers: Record<string, string> = {}, whole?: () => ArrayBuffer): Promise<unknown> {
  const response = { status: 200, headers: new Headers(headers), body, arrayBuffer: async () => whole?.() };
  const fetch = (async () => response) as unknown as typeof globalThis.fetch;
  return sendOnce(createSender({ fetch, maxResponseBytes: 1000, timeoutMs: 50 }), wire, undefined);
}

test('a body that is no stream is not read where it says that it is too large', async () => {
  let read = 0;
  const whole = (): ArrayBuffer => new ArrayBuffer(++read);
  await expect(ask(undefined, { 'content-length': '1001' }, whole)).rejects.toMatchObject({ limit: 'too large' });
  expect(read).toBe(0);
  await ask(undefined, { 'content-length': '1000' }, whole);
  expect(read).toBe(1);
});

test('a stream of another make than the global one is read chunk by chunk', async () => {
  let chunks = 0;
  const getReader = (): object => ({
    read: async () => ({ done: false, value: new Uint8Array(++chunks && 100) }),
    cancel: async () => undefined,
  });
  await expect(ask({ getReader })).rejects.toMatchObject({ limit: 'too large' });
  expect(chunks).toBe(11);
});

test('a body of endless empty chunks, none of which takes any time, ends when the time is over', async () => {
  const getReader = (): object => ({
    read: async () => ({ done: false, value: new Uint8Array() }),
    cancel: async () => undefined,
  });
  await expect(ask({ getReader })).rejects.toMatchObject({ name: 'TimeoutError' });
});

soakTest('a run whose responses take no time at all ends at its deadline', async () => {
  let asked = 0;
  const report = await checkConformance({
    baseUrl: 'https://api.integrator.io/v1',
    token: 'good',
    deadlineMs: 100,
    rate: 1e9,
    sleep: async () => undefined,
    fetch: async () => {
      asked += 1;
      return Response.json([], { headers: { 'content-type': 'application/json' } });
    },
    runs: 100_000,
  });
  expect(asked).toBeGreaterThan(0);
  expect(report.scope.judged).toBeLessThan(report.scope.total);
});

test('a response of the control API is read as far as it may go', async () => {
  const chunk = new TextEncoder().encode('"aaaaaaaa",');
  let pulled = 0;
  const body = new ReadableStream({
    pull: (controller) => {
      pulled += 1;
      controller.enqueue(chunk);
    },
  });
  expect(await readResponse(new Response(body), 100)).toBe(undefined);
  expect(pulled).toBeLessThan(15);
  expect(await readResponse(Response.json({ a: 'é' }), 100)).toEqual({ a: 'é' });
  expect(await readResponse(new Response('['.repeat(90)), 100)).toBe(undefined);
  const deep = new ControlClient('http://127.0.0.1:1', { fetch: async () => new Response('['.repeat(9000)) });
  await expect(deep.ask('GET', '/x', (value): value is 1 => value === 1)).rejects.toThrow(
    /responds with something else/,
  );
});
