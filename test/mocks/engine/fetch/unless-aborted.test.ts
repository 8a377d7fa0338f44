import { expect, test, vi } from 'vitest';
import { holding } from '../../../../mocks/engine/fetch/in-flight.ts';
import { addOverride } from '../../../../mocks/engine/fetch/overrides.ts';
import { unlessAborted } from '../../../../mocks/engine/fetch/unless-aborted.ts';
import { withAddress } from '../../../../mocks/engine/fetch/with-address.ts';
import { listen, observer } from '../../../../mocks/engine/journal/listeners.ts';
import { andThen } from '../../../../mocks/engine/time/maybe-promise.ts';
import { late, withinTimeLimit } from '../../../../mocks/engine/time/time-limit.ts';
import { joinBytes } from '../../../../mocks/engine/wire/body/join-bytes.ts';
import { bytesOf } from '../../../../mocks/engine/wire/body/request-body.ts';
import { bodyStream } from '../../../../mocks/engine/wire/body/response-body.ts';

test('a value is waited for until the caller gives up, and its listener is taken back', async () => {
  const { signal } = new AbortController();
  const removed = vi.spyOn(signal, 'removeEventListener');
  expect(await unlessAborted(Promise.resolve(5), signal)).toBe(5);
  await expect(unlessAborted(Promise.reject(new Error('broken')), signal)).rejects.toThrow('broken');
  await Promise.resolve();
  expect(removed.mock.calls.map(([name]) => name)).toEqual(['abort', 'abort']);
  const controller = new AbortController();
  const waiting = unlessAborted(new Promise(() => undefined), controller.signal);
  controller.abort(new Error('enough'));
  await expect(waiting).rejects.toThrow('enough');
  await expect(unlessAborted(Promise.resolve(5), controller.signal)).rejects.toThrow('enough');
});

test('a request is held until its response is there, or is not', async () => {
  const request = new Request('https://a.example/');
  expect(await holding(request, async () => 5)).toBe(5);
  await expect(holding(request, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
});

test('an override stands before the others, and is taken away once', () => {
  const [one, other] = [async () => undefined, async () => undefined];
  const overrides = [one];
  const remove = addOverride(overrides, other);
  expect(overrides).toEqual([other, one]);
  remove();
  remove();
  expect(overrides).toEqual([one]);
});

test.each([
  ['https://a.example/x?y=1', 'https://a.example/x?y=1'],
  ['https://a.example/x?y=1#top', 'https://a.example/x?y=1'],
  ['https://a.example/#a#b', 'https://a.example/'],
])('the address of a response to %s is %s', (url, address) => {
  expect(withAddress(new Response(null), url).url).toBe(address);
});

test('who listens hears of each exchange until that is ended, and who set up the fake hears of failures too', () => {
  const heard: unknown[] = [];
  const listeners = new Set<(entry: string) => void>();
  const end = listen(listeners, (entry) => void heard.push(entry));
  const tell = observer<string, string | undefined>((entry, failure) => void heard.push([entry, failure]), listeners);
  tell('a', 'broken');
  end();
  tell('b', undefined);
  observer(undefined, listeners)('c', undefined);
  expect(heard).toEqual([['a', 'broken'], 'a', ['b', undefined]]);
});

test('what is there already is gone on with at once', async () => {
  expect(andThen(5, (value) => value + 1)).toBe(6);
  expect(await andThen(Promise.resolve(5), (value) => value + 1)).toBe(6);
});

test('a value that does not come in time is late, and no timer is left', async () => {
  vi.useFakeTimers();
  try {
    expect(await withinTimeLimit(Promise.resolve(5), 100)).toBe(5);
    expect(vi.getTimerCount()).toBe(0);
    const waiting = withinTimeLimit(new Promise(() => undefined), 100);
    vi.advanceTimersByTime(100);
    expect(await waiting).toBe(late);
    await expect(withinTimeLimit(Promise.reject(new Error('broken')), 100)).rejects.toThrow('broken');
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

test('chunks are put together in their order, and a single one is the same', () => {
  const one = bytes('abc');
  expect(joinBytes([one])).toBe(one);
  expect(new TextDecoder().decode(joinBytes([one, bytes(''), bytes('de')]))).toBe('abcde');
  expect(joinBytes([])).toHaveLength(0);
});

test('the body of a request is read whole, and none is none', async () => {
  const url = 'https://a.example/';
  const stream = new ReadableStream({
    start(controller) {
      controller.enqueue(bytes('ab'));
      controller.enqueue(bytes('c'));
      controller.close();
    },
  });
  const init = { method: 'POST', body: stream, duplex: 'half' };
  expect(new TextDecoder().decode(await bytesOf(new Request(url, init)))).toBe('abc');
  expect(await bytesOf(new Request(url))).toBeUndefined();
});

test('who gives up while a body is sent tells the body so', async () => {
  const controller = new AbortController();
  const cancelled = vi.fn();
  const body = new ReadableStream({ cancel: cancelled });
  const init = { method: 'POST', body, duplex: 'half', signal: controller.signal };
  const reading = bytesOf(new Request('https://a.example/', init));
  controller.abort(new Error('enough'));
  await expect(reading).rejects.toThrow('enough');
  expect(cancelled).toHaveBeenCalled();
});

test('a body arrives piece by piece, and not at all where its caller gave up before', async () => {
  const request = new Request('https://a.example/');
  const whole = new Response(bodyStream({ pieces: [bytes('ab'), bytes('c')], pause: 0, request }));
  expect(await whole.text()).toBe('abc');
  expect(await new Response(bodyStream({ pieces: [], pause: 0, request })).text()).toBe('');
  const aborted = new Request('https://a.example/', { signal: AbortSignal.abort(new Error('enough')) });
  await expect(new Response(bodyStream({ pieces: [bytes('a')], pause: 0, request: aborted })).text()).rejects.toThrow(
    'enough',
  );
});

test('who gives up between two pieces gets no more', async () => {
  const controller = new AbortController();
  const request = new Request('https://a.example/', { signal: controller.signal });
  const reader = bodyStream({ pieces: [bytes('ab'), bytes('c')], pause: 0, request }).getReader();
  expect(await reader.read()).toEqual({ done: false, value: bytes('ab') });
  controller.abort(new Error('enough'));
  await expect(reader.read()).rejects.toThrow('enough');
});
