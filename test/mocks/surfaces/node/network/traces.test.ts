import dns from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';
import { HttpResponse, http as handlers } from 'msw';
import { setupServer } from 'msw/node';
import * as undici from 'undici';
import { beforeAll, expect, test } from 'vitest';
import { type NodeIntegrator, setupIntegrator } from '../../../../../mocks/surfaces/node/setup-integrator.ts';

const url = 'https://api.integrator.io/v1/integrations';
const headers = { authorization: 'Bearer my_api_token', 'content-type': 'application/json' };

/** Where a program may notice that somebody stands between it and the network. */
const places: readonly (readonly [owner: object, keys: readonly string[]])[] = [
  [globalThis, ['fetch', 'XMLHttpRequest', 'WebSocket']],
  [net, ['connect', 'createConnection', 'Socket']],
  [net.Socket.prototype, ['connect', '_writeGeneric', 'write', '_read']],
  [tls, ['connect', 'TLSSocket']],
  [tls.TLSSocket.prototype, ['_start', '_wrapHandle', 'connect']],
  [http, ['request', 'get', 'ClientRequest', 'Agent']],
  [https, ['request', 'get', 'Agent']],
  [http.Agent.prototype, ['addRequest', 'createConnection']],
  [dns, ['lookup', 'resolve', 'resolve4', 'resolve6']],
  [dns.promises, ['lookup', 'resolve', 'resolve4', 'resolve6']],
  [dns.Resolver.prototype, ['resolve', 'resolve4', 'resolve6']],
  [dns.promises.Resolver.prototype, ['resolve', 'resolve4', 'resolve6']],
];

beforeAll(() => {
  // What Node makes when it is first asked for, and what tests before this one have left in its bindings.
  expect(globalThis.WebSocket).toBeTypeOf('function');
  syncBuiltinESMExports();
});

function traces(): unknown[] {
  return places.flatMap(([owner, keys]) => keys.map((key) => Object.getOwnPropertyDescriptor(owner, key)));
}

/** The bindings that ES modules see. */
async function bindings(): Promise<unknown[]> {
  const { request, get } = await import('node:https');
  const { lookup } = await import('node:dns');
  return [request, get, lookup, (await import('node:http')).request];
}

/** What is the same object, and not only alike. */
function expectSame(now: readonly unknown[], before: readonly unknown[]): void {
  expect(now).toEqual(before);
  for (const [index, descriptor] of now.entries()) {
    const value = (one: unknown): unknown => (typeof one === 'function' ? one : Reflect.get(Object(one), 'value'));
    expect(value(descriptor)).toBe(value(before[index]));
  }
}

function make(name?: string): NodeIntegrator {
  const integrator = setupIntegrator({ report: 'silent', seed: 'empty' });
  if (name !== undefined) integrator.create.integration({ name });
  return integrator;
}

async function names(): Promise<string[]> {
  const list: unknown = await (await fetch(url, { headers })).json();
  return Array.isArray(list) ? list.map(({ name }) => String(name)) : [];
}

/** The same by a client that goes over sockets. */
async function namesBySocket(): Promise<string[]> {
  const { body } = await undici.request(url, { headers });
  const list: unknown = await body.json();
  return Array.isArray(list) ? list.map(({ name }) => String(name)) : [];
}

/** Orders in which two fakes start and stop. */
const orders = ['a b -a -b', 'a b -b -a', 'a b -b b -a -b', 'a a -a b -b -b', 'a -a b -b a -a'];

test.each(orders)('when all fakes have stopped, everything is as it was: %s', async (order) => {
  const before = [traces(), await bindings()];
  const fakes: Record<string, NodeIntegrator> = { a: make('a'), b: make('b') };
  for (const step of order.split(' ')) {
    const fake = fakes[step.replace('-', '')];
    if (step.startsWith('-')) fake?.stop();
    else fake?.start();
  }
  expectSame(traces(), before[0] ?? []);
  expectSame(await bindings(), before[1] ?? []);
});

test('of several fakes the last one that was started responds, whatever the client', async () => {
  const [a, b] = [make('a'), make('b')];
  a.start();
  b.start();
  try {
    expect([await names(), await namesBySocket()]).toEqual([['b'], ['b']]);
    b.server.events.on('request:start', () => undefined);
    expect([await names(), await namesBySocket()]).toEqual([['b'], ['b']]);
    a.stop();
    expect([await names(), await namesBySocket()]).toEqual([['b'], ['b']]);
    a.start();
    expect([await names(), await namesBySocket()]).toEqual([['a'], ['a']]);
    a.stop();
    expect([await names(), await namesBySocket()]).toEqual([['b'], ['b']]);
  } finally {
    a.stop();
    b.stop();
  }
});

test('a fake that is started at once after another has stopped responds over fresh connections', async () => {
  for (const name of ['one', 'two', 'three']) {
    const fake = make(name);
    fake.start();
    expect(await Promise.all([names(), namesBySocket()])).toEqual([[name], [name]]);
    fake.stop();
  }
});

test('where a server of msw of one’s own closes, and takes the patches of all with it, still nothing leaves', async () => {
  const before = traces();
  const own = setupServer(handlers.get('https://elsewhere.example/', () => HttpResponse.text('mine')));
  const fake = make('fake');
  fake.start();
  try {
    own.listen({ onUnhandledFrame: 'bypass' });
    expect(await namesBySocket()).toEqual(['fake']);
    own.close();
    await expect(fetch(url, { headers })).rejects.toMatchObject({ cause: { name: 'NetworkError' } });
  } finally {
    fake.stop();
  }
  expectSame(traces(), before);
});

test('what somebody puts over a patched place meanwhile stays theirs, and works on', async () => {
  const before = Object.getOwnPropertyDescriptor(dns, 'lookup');
  const fake = make();
  fake.start();
  const ours = dns.lookup;
  const theirs = Object.assign((...args: Parameters<typeof ours>) => ours(...args), { theirs: true });
  Object.assign(dns, { lookup: theirs });
  try {
    fake.stop();
    expect(dns.lookup).toBe(theirs);
    const address = await new Promise((resolve) => dns.lookup('127.0.0.1', (_error, found) => resolve(found)));
    expect(address).toBe('127.0.0.1');
  } finally {
    if (before !== undefined) Object.defineProperty(dns, 'lookup', before);
  }
});

test('a stop ends what is in flight, and the client hears of it', async () => {
  const fake = make();
  fake.start();
  fake.faults.add({ connection: 'stalled' });
  const waiting = undici.request(url, { headers });
  const failed = expect(waiting).rejects.toBeInstanceOf(Error);
  await fake.journal.waitFor({ operation: 'listIntegrations' });
  fake.stop();
  await failed;
});
