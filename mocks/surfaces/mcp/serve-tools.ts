import type { Readable, Writable } from 'node:stream';
import { loadSdk, type Sdk } from './load-sdk.ts';
import { allTools } from './offered/all-tools.ts';
import type { Tool, ToolContext } from './tool/tool.ts';

/** What an agent reads before anything else. */
const instructions =
  'A stateful fake of the integrator.io API, and its contract. `about` tells where it responds: point the program under test there. What the program asks is in the journal; faults make it go wrong; snapshots and reset put the state back.';

/** What a tool gives its caller. */
interface ToolResult {
  content: { type: 'text'; text: string }[];
  isError?: boolean;
  [key: string]: unknown;
}

/** The lines between a client and the tools. */
export interface Lines {
  readonly input: Readable;
  readonly output: Writable;
}

/**
 * Serves the tools over lines of JSON, as the Model Context Protocol has it, until the client lets go of them.
 *
 * @throws {PackageError} where the official SDK is not installed.
 */
export async function serveTools(context: ToolContext, { input, output }: Lines, sdk?: Sdk): Promise<void> {
  const { Server, StdioServerTransport, CallToolRequestSchema, ListToolsRequestSchema } = sdk ?? (await loadSdk());
  const server = new Server({ ...context.program }, { capabilities: { tools: {} }, instructions });
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: allTools.map(({ name, title, description, inputSchema, annotations }) => ({
      ...{ name, title, description, annotations },
      inputSchema: { ...inputSchema },
    })),
  }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }) => resultOf(context, params.name, params.arguments));
  const ended = new Promise<void>((resolve) => {
    server.onclose = resolve;
  });
  await server.connect(new StdioServerTransport(input, output));
  // The SDK does not look for the end of its input.
  const end = (): void => void server.close();
  input.once('end', end).once('close', end);
  await ended;
}

/** What a call gives; what fails is a result too, with its sentence: an agent reads it, and tries otherwise. */
async function resultOf(context: ToolContext, name: string, given: unknown): Promise<ToolResult> {
  const tool: Tool | undefined = allTools.find((one) => one.name === name);
  if (tool === undefined)
    return failure(
      `Failed to call ${name}: there is no such tool. Choose one of ${allTools.map((one) => one.name).join(', ')}.`,
    );
  try {
    const value = await tool.call(context, given);
    return { content: [{ type: 'text', text: textOf(value) }] };
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error));
  }
}

function textOf(value: unknown): string {
  if (value === undefined) return 'Done.';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function failure(text: string): ToolResult {
  return { content: [{ type: 'text', text }], isError: true };
}
