import type { IncomingMessage, ServerResponse } from 'node:http';
import { serialize } from '../../../engine/wire/serializer.ts';
import { sendResponse } from '../http/send-response.ts';
import { nodeModule } from '../node-modules/node-module.ts';
import type { ProxyRefusal } from './others.ts';
import { type ProxyTimes, unreachable } from './tunnels.ts';

/** Headers that are for the next machine on the way only. */
const ofTheWay =
  /^(?:connection|expect|keep-alive|proxy-authenticate|proxy-authorization|proxy-connection|te|trailer|upgrade)$/i;

/** Sends a request on to the host that it is for, and its response back. */
export function passRequest(
  message: IncomingMessage,
  response: ServerResponse,
  target: URL,
  { connectMs, idleMs }: ProxyTimes,
  tell: (sentence: string) => void,
): void {
  const request = nodeModule('node:http').request(target, {
    ...(message.method !== undefined && { method: message.method }),
    headers: kept(message.rawHeaders),
    agent: false,
  });
  const fail = (status: number, why: string): void => {
    request.destroy();
    if (response.headersSent) return void response.destroy();
    const reason = unreachable(target.host, why);
    tell(reason);
    refuseRequest(message, response, { status, phrase: '', reason });
  };
  request.setTimeout(connectMs, () => fail(504, `it took over ${connectMs / 1000} s`));
  request.on('error', (error) => fail(502, error.message));
  request.once('response', (from) => {
    from.socket.setTimeout(idleMs, () => from.destroy());
    from.once('error', () => response.destroy());
    response.writeHead(from.statusCode ?? 502, from.statusMessage, kept(from.rawHeaders));
    from.pipe(response);
  });
  response.once('close', () => request.destroy());
  message.pipe(request);
}

/** Refuses a request in the clear, in words. */
export function refuseRequest(
  message: IncomingMessage,
  response: ServerResponse,
  { status, reason }: ProxyRefusal,
): void {
  const code = status === 403 ? 'forbidden' : 'proxy_error';
  if (!message.complete) response.shouldKeepAlive = false;
  sendResponse(response, message.method, serialize({ status, body: { errors: [{ code, message: reason }] } }));
}

function kept(raw: readonly string[]): string[] {
  return raw.filter((_, index) => !ofTheWay.test(raw[index - (index % 2)] ?? ''));
}
