import { Agent, request } from 'node:http';

/** A response; status 0 where the connection broke. */
export interface Responded {
  readonly status: number;
  readonly text: string;
}

/** Sends requests over a few connections that are kept. */
export class Client {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 8 });
  readonly #port: number;

  constructor(port: number) {
    this.#port = port;
  }

  send(method: string, path: string, account?: string, body?: unknown): Promise<Responded> {
    const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    return new Promise((resolve) => {
      const sent = request(
        {
          agent: this.#agent,
          port: this.#port,
          host: '127.0.0.1',
          method,
          path,
          headers: {
            ...(account !== undefined && { authorization: `Bearer t@${account}` }),
            ...(text !== undefined && {
              'content-type': 'application/json',
              'content-length': Buffer.byteLength(text),
            }),
          },
        },
        (message) => {
          const chunks: Buffer[] = [];
          message.on('data', (chunk: Buffer) => chunks.push(chunk));
          message.on('end', () => resolve({ status: message.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
          message.on('error', () => resolve({ status: 0, text: '' }));
        },
      );
      sent.on('error', () => resolve({ status: 0, text: '' }));
      sent.setTimeout(20_000, () => sent.destroy());
      sent.end(text);
    });
  }

  end(): void {
    this.#agent.destroy();
  }
}
