import { AsyncLocalStorage } from 'node:async_hooks';
import { ClientRequest } from 'node:http';
import { connect, type Socket } from 'node:net';
import { hasResponse, takeConnection } from '../address/internals.ts';
import { clientContext, loopback } from './client-context.ts';
import type { Gateway } from './gateway.ts';
import { NetworkError } from './network-error.ts';
import * as refusals from './refusals.ts';

/** Runs a function as if the client called it that sent a request. */
export type AsClient = <T>(act: () => T) => T;

/** The clients' ends of the connections that lead to the gateway. */
export class Connections {
  readonly #gateway: Gateway;
  readonly #members = new WeakSet<object>();
  readonly #open = new Set<Socket>();
  /** Who sent the last request, by the port of the client's end. */
  readonly #clients = new Map<number, AsClient>();

  /** Requests of `node:http` that are not over. */
  readonly #requests = new Set<ClientRequest>();

  constructor(gateway: Gateway) {
    this.#gateway = gateway;
  }

  has(socket: object): boolean {
    return this.#members.has(socket);
  }

  add(socket: Socket): void {
    if (this.#members.has(socket)) return;
    this.#members.add(socket);
    this.#open.add(socket);
    socket.once('close', () => this.#open.delete(socket));
  }

  /** Connects a socket to the gateway, when the gateway listens. */
  direct(socket: Socket, go: (address: { readonly host: string; readonly port: number }) => void): void {
    this.add(socket);
    let later = false;
    this.#gateway.withPort(
      (port) => {
        if (later && socket.destroyed) return;
        go({ host: loopback, port });
      },
      (error) => socket.destroy(error),
    );
    later = true;
    // To whom it belongs, it connects already.
    Reflect.set(socket, 'connecting', true);
  }

  /** Moves a socket that is connected to somewhere else over to the gateway. */
  move(socket: Socket, done: (error?: Error) => void): void {
    this.add(socket);
    this.#gateway.withPort((port) => {
      const fresh = clientContext.run('native', () => connect({ host: loopback, port }));
      fresh.once('error', done);
      fresh.once('connect', () => {
        fresh.off('error', done);
        if (socket.destroyed) return void fresh.destroy();
        if (takeConnection(socket, fresh)) return done();
        fresh.destroy();
        const error = new NetworkError(refusals.notMoved);
        socket.destroy(error);
        done(error);
      });
    }, done);
  }

  /** Remembers who sends a request, so that handlers of a boundary are found again at the other end. */
  remember(socket: Socket): void {
    const port = socket.localPort;
    if (port === undefined) return;
    if (!this.#clients.has(port)) socket.once('close', () => this.#clients.delete(port));
    this.#clients.set(port, AsyncLocalStorage.snapshot());
  }

  /** Remembers a request: its agent may be on its way to a proxy, and must not ask it for the service after the end. */
  expect<T>(request: T): T {
    if (request instanceof ClientRequest) {
      this.#requests.add(request);
      request.once('close', () => this.#requests.delete(request));
    }
    return request;
  }

  clientOf(port: number | undefined): AsClient {
    return (port === undefined ? undefined : this.#clients.get(port)) ?? ((act) => act());
  }

  /** Ends all of them at once: a client that kept one must not send the next request over it. */
  close(): void {
    for (const request of this.#requests) {
      if (hasResponse(request)) continue;
      request.on('error', () => undefined);
      request.destroy(new NetworkError(refusals.stopped));
    }
    for (const socket of this.#open) socket.destroy();
    this.#gateway.close();
  }
}
