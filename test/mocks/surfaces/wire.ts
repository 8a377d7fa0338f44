import { connect, type Socket } from 'node:net';

/** A response as it stood on the wire. */
export interface RawResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A connection on which a test writes what it likes. */
export interface Wire {
  readonly socket: Socket;
  write(text: string | Uint8Array): void;
  /** The next response, interim ones such as 100 included; rejects where the connection ends before it. */
  next(): Promise<RawResponse>;
  /** Settles when the connection is over; gives what was left unread. */
  readonly closed: Promise<string>;
}

/** Connects to a server on this machine. */
export async function openWire(port: number, host = '127.0.0.1'): Promise<Wire> {
  const socket = connect(port, host);
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('error', reject);
  });
  let text = '';
  let over = false;
  let wake = (): void => undefined;
  socket.on('data', (chunk: Uint8Array) => {
    text += Buffer.from(chunk).toString('latin1');
    wake();
  });
  socket.on('error', () => undefined);
  const closed = new Promise<string>((resolve) => {
    socket.on('close', () => {
      over = true;
      wake();
      resolve(text);
    });
  });
  return {
    socket,
    closed,
    write: (part) => void socket.write(part),
    next: async () => {
      for (;;) {
        const read = readResponse(text);
        if (read !== undefined) {
          text = text.slice(read.length);
          return read.response;
        }
        if (over) throw new Error(`The connection is over after ${JSON.stringify(text)}.`);
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}

/** Sends one request on a connection of its own. */
export async function ask(port: number, text: string | Uint8Array, host?: string): Promise<RawResponse> {
  const wire = await openWire(port, host);
  wire.write(text);
  try {
    return await wire.next();
  } finally {
    wire.socket.destroy();
  }
}

/** A request in HTTP/1.1, with a good token. */
export function rawRequest(line: string, headers: Readonly<Record<string, string>> = {}, body = ''): string {
  const all = { host: 'localhost', authorization: 'Bearer my_api_token', ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${line} HTTP/1.1\r\n${lines.join('')}\r\n${body}`;
}

function readResponse(text: string): { readonly response: RawResponse; readonly length: number } | undefined {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const [statusLine = '', ...lines] = text.slice(0, end).split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const length = end + 4 + Number(headers['content-length'] ?? 0);
  if (text.length < length) return undefined;
  const status = Number(statusLine.split(' ')[1]);
  return { response: { status, headers, body: text.slice(end + 4, length) }, length };
}
