import { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => vi.resetModules());

/** What a later Node may have changed. */
const changes: readonly (readonly [owner: object, key: string, missing: string])[] = [
  [Socket.prototype, '_writeGeneric', 'net.Socket#_writeGeneric'],
  [Socket.prototype, '_write', 'net.Socket#_writeGeneric'],
  [Socket.prototype, '_writev', 'net.Socket#_writeGeneric'],
  [TLSSocket.prototype, '_start', 'tls.TLSSocket#_start'],
];

test.each(changes)(
  'a fake does not start in a Node that is built in another way (%o %s)',
  async (owner, key, missing) => {
    const { setupIntegrator } = await import('../../../../../mocks/surfaces/node/setup-integrator.ts');
    const integrator = setupIntegrator({ report: 'silent' });
    const before = Object.getOwnPropertyDescriptor(owner, key) ?? {};
    const { fetch } = globalThis;
    const { connect } = Socket.prototype;
    Object.defineProperty(owner, key, { configurable: true, writable: true, value: undefined });
    try {
      expect(() => integrator.start()).toThrow(
        expect.objectContaining({
          code: 'ERR_TESTKIT_NETWORK',
          message: expect.stringContaining(`Missing: ${missing}.`),
        }),
      );
      expect([globalThis.fetch, Socket.prototype.connect]).toEqual([fetch, connect]);
    } finally {
      Object.defineProperty(owner, key, before);
    }
    integrator.start();
    integrator.stop();
  },
);
