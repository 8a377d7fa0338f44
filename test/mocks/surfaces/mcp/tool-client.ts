import { PassThrough } from 'node:stream';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { ReadBuffer, serializeMessage } from '@modelcontextprotocol/sdk/shared/stdio.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { onTestFinished } from 'vitest';
import { type McpOptions, mcp } from '../../../../mocks/surfaces/cli/mcp/mcp.ts';

/** What a tool gave: its text, and whether it failed. */
export interface Said {
  readonly text: string;
  readonly failed: boolean;
}

/** The official client of the protocol, connected to the command as it runs in this process. */
export interface ToolClient {
  readonly client: Client;
  readonly complaints: readonly string[];
  call(name: string, given?: Record<string, unknown>): Promise<Said>;
}

export const ownFake: McpOptions = {
  url: undefined,
  adminToken: undefined,
  port: 0,
  seed: 'default',
  document: undefined,
};

/** Runs the command and connects to it. */
export async function toolClient(options: Partial<McpOptions> = {}): Promise<ToolClient> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const complaints: string[] = [];
  const over = mcp({ ...ownFake, ...options }, { input, output }, (line) => void complaints.push(line));
  const client = new Client({ name: 'test', version: '1' });
  await Promise.race([client.connect(transportOver(output, input)), over]);
  onTestFinished(async () => {
    await client.close();
    await over;
  });
  return { client, complaints, call: (name, given) => callTool(client, name, given) };
}

/** Calls a tool, and gives its text. */
export async function callTool(client: Client, name: string, given: Record<string, unknown> = {}): Promise<Said> {
  const { content, isError } = await client.callTool({ name, arguments: given });
  const parts: readonly unknown[] = Array.isArray(content) ? content : [];
  const text = parts.map((part) => String(Reflect.get(Object(part), 'text'))).join('\n');
  return { text, failed: isError === true };
}

/** The client's end of the lines. */
function transportOver(incoming: PassThrough, outgoing: PassThrough): Transport {
  const buffer = new ReadBuffer();
  const transport: Transport = {
    start: async () => {
      incoming.on('data', (chunk: Buffer) => {
        buffer.append(chunk);
        for (let message = buffer.readMessage(); message !== null; message = buffer.readMessage())
          transport.onmessage?.(message);
      });
    },
    send: async (message) => void outgoing.write(serializeMessage(message)),
    close: async () => {
      outgoing.end();
      transport.onclose?.();
    },
  };
  return transport;
}
