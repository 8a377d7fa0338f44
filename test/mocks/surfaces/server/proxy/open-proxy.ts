import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import { afterAll, onTestFinished } from 'vitest';
import type { RunningServer, ServerOptions } from '../../../../../mocks/surfaces/server/server-options.ts';
import { startServer } from '../../../../../mocks/surfaces/server/start-server.ts';

/** A folder for the certificate authority of the tests of one file. */
export function authorityFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'authority-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A proxy that runs. */
export interface OpenProxy {
  readonly server: RunningServer;
  /** What it reported beside the wire. */
  readonly sentences: readonly string[];
  /** Says `CONNECT`, and gives the first line of the response, with the socket. */
  connect(target: string): Promise<{ readonly line: string; readonly socket: Socket }>;
  /** Sends a request in a tunnel to a host of the service, over TLS, and gives what came back. */
  ask(host: string, path: string): Promise<string>;
  /** Begins TLS in a tunnel. */
  secure(socket: Socket, servername: string): Promise<TLSSocket>;
}

/** Options of such a server. */
interface ProxyUnderTest extends ServerOptions {
  readonly authority: string;
}

/** Starts a proxy for a test, or what its options make of it; for those of a file where it ends behind them all. */
export async function openProxy(
  options: ProxyUnderTest,
  atTheEnd: (close: () => Promise<void>) => void = onTestFinished,
): Promise<OpenProxy> {
  const sentences: string[] = [];
  const onNotice = (sentence: string): void => void sentences.push(sentence);
  const usual = options.https === true ? {} : ({ proxy: 'refuse-others' } as const);
  const server = await startServer({ port: 0, seed: 'sample', onNotice, ...usual, ...options });
  atTheEnd(() => server.close());
  const ca = readFileSync(server.certificate ?? '', 'utf8');
  const tunnel: OpenProxy['connect'] = (target) => tunnelBy(server.port, target);
  const secure: OpenProxy['secure'] = (socket, servername) =>
    new Promise((resolve, reject) => {
      const tls = connectTls({ socket, servername, ca });
      tls.once('secureConnect', () => resolve(tls));
      tls.once('error', reject);
    });
  return {
    server,
    sentences,
    connect: tunnel,
    secure,
    ask: async (host, path) => {
      const { socket } = await tunnel(`${host}:443`);
      const tls = await secure(socket, host);
      tls.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nAuthorization: Bearer t\r\nConnection: close\r\n\r\n`);
      return textOf(tls);
    },
  };
}

/** Says `CONNECT` to a proxy. */
export function tunnelBy(
  port: number,
  target: string,
  allowHalfOpen = false,
): Promise<{ readonly line: string; readonly socket: Socket }> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen }, () =>
      socket.write(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n\r\n`),
    );
    socket.once('error', reject);
    socket.once('data', (chunk: Buffer) => {
      socket.pause();
      const text = chunk.toString('latin1');
      resolve({ line: text.split('\r\n', 1)[0] ?? '', socket });
    });
  });
}

/** All that comes until a connection is over. */
export function textOf(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString('latin1');
    });
    socket.on('error', () => undefined);
    socket.once('close', () => resolve(text));
    socket.resume();
  });
}
