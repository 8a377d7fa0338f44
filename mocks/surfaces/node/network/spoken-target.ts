import { hostOfAuthority, hostOfUrl } from './service-address.ts';

/** What the first bytes of a message say about where it is meant to go, where that is a host of the service. */
export interface SpokenTarget {
  readonly host: string;
  /** `named` stands in the header `Host` alone; the others are said to a proxy. */
  readonly by: 'connect' | 'url' | 'socks' | 'named';
}

/**
 * Reads from a chunk that goes out over a connection whether it asks for a host of the service.
 *
 * `CONNECT host:port` and a whole URL are what proxies for HTTP are told; SOCKS 4a and 5 have a binary form.
 */
export function spokenTarget(chunk: unknown): SpokenTarget | undefined {
  const text = textOf(chunk);
  const first = text.charCodeAt(0);
  if (first >= 0x41 && first <= 0x5a) return fromRequestLine(text);
  return first === 4 || first === 5 ? fromSocks(text) : undefined;
}

/** Whether a chunk begins a request in HTTP/1. */
export function beginsRequest(chunk: unknown): boolean {
  return requestLine.test(textOf(chunk));
}

const requestLine = /^([A-Z-]+) (\S+) HTTP\/1\.[01]\r?\n/;
const hostLine = /\nhost:[ \t]*([^\s]+)/i;

/** How much of a message is looked at: its head, which servers bound too. */
const mostRead = 16_384;

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

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a proxy of this kind is told.
const socks5 = /^\x05\x01\x00\x03(.)(.*)/s;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a proxy of this kind is told.
const socks4a = /^\x04\x01..\x00\x00\x00.([^\x00]*)\x00([^\x00]*)\x00/s;

function found(host: string | undefined, by: SpokenTarget['by']): SpokenTarget | undefined {
  return host === undefined ? undefined : { host, by };
}

/** The beginning of a chunk, a character for each byte. Not asked for its class: a DOM has classes of its own. */
function textOf(chunk: unknown): string {
  if (typeof chunk === 'string') return chunk.slice(0, mostRead);
  if (!ArrayBuffer.isView(chunk)) return '';
  return Buffer.from(chunk.buffer, chunk.byteOffset, Math.min(chunk.byteLength, mostRead)).toString('latin1');
}
