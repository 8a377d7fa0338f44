import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, test } from 'vitest';
import { createIntegrator } from '../../../../../mocks/surfaces/msw/integrator.ts';
import { type NodeIntegrator, setupIntegrator } from '../../../../../mocks/surfaces/node/setup-integrator.ts';

const url = 'https://api.integrator.io/v1/integrations';
const headers = { authorization: 'Bearer my_api_token', 'content-type': 'application/json' };
let started: NodeIntegrator | undefined;
afterEach(() => {
  started?.stop();
  started = undefined;
});

/** A fake, and how it is called. */
interface Called {
  readonly integrator: Pick<NodeIntegrator, 'faults' | 'integrations' | 'journal'>;
  readonly call: typeof fetch;
}

function start(shortcut: boolean): Called {
  started = setupIntegrator({ report: 'silent', seed: 'sample', shortcut });
  started.start();
  return { integrator: started, call: (input, init) => fetch(input, init) };
}

const ways: Readonly<Record<string, () => Called>> = {
  'createIntegrator().fetch': () => {
    const integrator = createIntegrator({ report: 'silent', seed: 'sample' });
    return { integrator, call: integrator.fetch };
  },
  'the short way': () => start(true),
  'a socket': () => start(false),
};

/** A body of which the end never comes. */
function stalledBody(cancel: (reason: unknown) => void = () => undefined): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode('{"name":')),
    cancel,
  });
}

describe.each(Object.keys(ways))('by %s', (way) => {
  const open = (): Called => ways[way]?.() ?? start(true);

  test('a call that is given up while its body is read is rejected with its reason', async () => {
    const { integrator, call } = open();
    const controller = new AbortController();
    const reason = new Error('No more');
    // `duplex` is missing from the types of the web.
    const init = { method: 'POST', headers, body: stalledBody(), signal: controller.signal, duplex: 'half' };
    const said = call(url, init);
    setImmediate(() => controller.abort(reason));
    await expect(said).rejects.toBe(reason);
    expect(integrator.integrations.size).toBe(1);
  });

  test('a call whose time is up while its body is read is rejected as such', async () => {
    const { call } = open();
    const init = { method: 'POST', headers, body: stalledBody(), signal: AbortSignal.timeout(20), duplex: 'half' };
    await expect(call(url, init)).rejects.toHaveProperty('name', 'TimeoutError');
  });

  test.each(['text', 'json', 'arrayBuffer', 'blob', 'bytes'] as const)(
    'a call that is given up after its headers rejects when its body is read as %s',
    async (reader) => {
      const { integrator, call } = open();
      integrator.faults.add({ connection: 'drip', dripFor: 60_000 });
      const controller = new AbortController();
      const response = await call(url, { headers, signal: controller.signal });
      const read = response[reader]();
      setImmediate(() => controller.abort());
      await expect(read).rejects.toHaveProperty('name', 'AbortError');
    },
  );

  test('a Request whose signal fires after its headers rejects when its body is read', async () => {
    const { integrator, call } = open();
    integrator.faults.add({ connection: 'drip', dripFor: 60_000 });
    const controller = new AbortController();
    const response = await call(new Request(url, { headers, signal: controller.signal }));
    controller.abort();
    await expect(response.text()).rejects.toHaveProperty('name', 'AbortError');
    expect(response.bodyUsed).toBe(true);
  });

  test('a clone is given up with its original', async () => {
    const { integrator, call } = open();
    integrator.faults.add({ connection: 'drip', dripFor: 60_000 });
    const controller = new AbortController();
    const response = await call(url, { headers, signal: controller.signal });
    const texts = [response.clone().text(), response.text()];
    controller.abort();
    const names = (await Promise.allSettled(texts)).map((result) =>
      Reflect.get(Object(Reflect.get(result, 'reason')), 'name'),
    );
    expect(names).toEqual(['AbortError', 'AbortError']);
  });

  test('a signal that fires when all was read changes nothing', async () => {
    const { call } = open();
    const controller = new AbortController();
    const response = await call(url, { headers, signal: controller.signal });
    const list: unknown = await response.json();
    controller.abort();
    expect(list).toHaveLength(1);
  });

  test('a body that trickles in may be cancelled', async () => {
    const { integrator, call } = open();
    integrator.faults.add({ connection: 'drip', dripFor: 60_000 });
    const response = await call(url, { headers });
    await response.body?.cancel();
    expect(response.bodyUsed).toBe(true);
  });
});

test('in process a call that is given up between headers and body is rejected without a fault too', async () => {
  const { call } = ways['the short way']?.() ?? start(true);
  const controller = new AbortController();
  const response = await call(url, { headers, signal: controller.signal });
  controller.abort();
  await expect(response.text()).rejects.toHaveProperty('name', 'AbortError');
});

test('in process a body hears that its call was given up', async () => {
  const { call } = ways['createIntegrator().fetch']?.() ?? start(true);
  const controller = new AbortController();
  const heard = new Promise<unknown>((resolve) => {
    const init = { method: 'POST', headers, body: stalledBody(resolve), signal: controller.signal, duplex: 'half' };
    call(url, init).catch(() => undefined);
    setImmediate(() => controller.abort('No more'));
  });
  expect(await heard).toBe('No more');
});

test('in process a call that nobody holds on to hears of its signal, whatever the garbage collector does', async () => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const { call } = ways['createIntegrator().fetch']?.() ?? start(true);
  const said = (() => {
    const signal = AbortSignal.timeout(60);
    return call(url, Object.assign({ method: 'POST', headers, body: stalledBody(), signal }, { duplex: 'half' }));
  })();
  const failed = expect(said).rejects.toHaveProperty('name', 'TimeoutError');
  setImmediate(collect);
  await failed;
});
