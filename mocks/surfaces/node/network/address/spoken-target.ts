import { hostOfAuthority, hostOfUrl } from './service-address.ts';

/** What the first bytes of a message say about where it is meant to go, where that is a host of the service. */
export interface SpokenTarget {
  readonly host: string;
  /** `named` stands in the header `Host` alone; the others are said to a proxy. */
  readonly by: 'connect' | 'url' | 'socks' | 'named';
}

/**
 * Reads from what goes out over a connection whether it asks for a host of the service.
 *
 * `CONNECT host:port` and a whole URL are what proxies for HTTP are reported; SOCKS 4a and 5 have a binary form.
 */
export function spokenTarget(text: string): SpokenTarget | undefined {
  const first = text.charCodeAt(0);
  return isCapital(first) ? fromRequestLine(text) : isSocks(first) ? fromSocks(text) : undefined;
}

/** Whether what is written is worth a look: most of what sockets carry is not, as its first byte tells. */
export function mayBeginRequest(data: unknown): boolean {
  const first = Array.isArray(data) ? chunkOf(data[0]) : data;
  const byte =
    typeof first === 'string' ? first.charCodeAt(0) : ArrayBuffer.isView(first) ? bytesOf(first, 1)[0] : undefined;
  // A list may begin with nothing at all.
  return byte === undefined || Number.isNaN(byte) || isCapital(byte) || isSocks(byte);
}

function isCapital(byte: number): boolean {
  return byte >= 0x41 && byte <= 0x5a;
}

function isSocks(byte: number): boolean {
  return byte === 4 || byte === 5;
}

/** Whether what is said begins a request in HTTP/1. */
export function beginsRequest(text: string): boolean {
  return requestLine.test(text);
}

/** Whether what is said may be the beginning of a request in HTTP/1, the rest of whose head is still to come. */
export function isUnfinishedHead(text: string): boolean {
  return text.length < maxRead && headBegins.test(text) && !text.includes('\r\n\r\n');
}

const requestLine = /^([A-Z-]+) (\S+) HTTP\/1\.[01]\r?\n/;
const headBegins = /^[A-Z-]{1,20}(?:$| [^\s]*(?:$| (?:$|H)))/;
const hostLine = /\nhost:[ \t]*([^\s]+)/i;

/** How much of a message is looked at: its head, which servers bound too. */
const maxRead = 16_384;

function fromRequestLine(text: string): SpokenTarget | undefined {
  const [line, method, target = ''] = requestLine.exec(text) ?? [];
  if (line === undefined) return undefined;
  if (method === 'CONNECT') return found(hostOfAuthority(target), 'connect');
  if (!target.startsWith('/')) return found(hostOfUrl(target), 'url');
  const head = text.slice(0, text.indexOf('\r\n\r\n') + 2 || undefined);
  return found(hostOfAuthority(hostLine.exec(head)?.[1] ?? ''), 'named');
}

/** A request of SOCKS 5 by name, `05 01 00 03 length name port`, or of SOCKS 4a, `04 01 port 0.0.0.x user 00 name 00`. */
function fromSocks(text: string): SpokenTarget | undefined {
  const [, , name] = socks5.exec(text) ?? socks4a.exec(text) ?? [];
  const length = text.charCodeAt(0) === 5 ? text.charCodeAt(4) : undefined;
  return found(hostOfAuthority((name ?? '').slice(0, length)), 'socks');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a proxy of this kind is reported.
const socks5 = /^\x05\x01\x00\x03(.)(.*)/s;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a proxy of this kind is reported.
const socks4a = /^\x04\x01..\x00\x00\x00.([^\x00]*)\x00([^\x00]*)\x00/s;

function found(host: string | undefined, by: SpokenTarget['by']): SpokenTarget | undefined {
  return host === undefined ? undefined : { host, by };
}

/**
 * The beginning of what is written, a character for each byte: a chunk, or a list of them where a socket was corked. Not
 * asked for its class: a DOM has classes of its own.
 */
export function textOf(data: unknown): string {
  if (typeof data === 'string') return data.slice(0, maxRead);
  if (ArrayBuffer.isView(data)) return bytesOf(data, maxRead).toString('latin1');
  if (!Array.isArray(data)) return '';
  let text = '';
  for (const one of data) {
    if (text.length >= maxRead || text.includes('\r\n\r\n')) break;
    text += textOf(chunkOf(one));
  }
  return text;
}

/** A corked socket keeps what was written with how it was. */
function chunkOf(written: unknown): unknown {
  return typeof written === 'object' && written !== null && 'chunk' in written ? written.chunk : written;
}

function bytesOf(view: ArrayBufferView, max: number): Buffer {
  return Buffer.from(view.buffer, view.byteOffset, Math.min(view.byteLength, max));
}
