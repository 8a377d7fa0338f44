import { packageError } from '../../integrator/errors/package-error.ts';

/** What is used of the official SDK of the Model Context Protocol. */
export interface Sdk {
  readonly Server: typeof import('@modelcontextprotocol/sdk/server/index.js').Server;
  readonly StdioServerTransport: typeof import('@modelcontextprotocol/sdk/server/stdio.js').StdioServerTransport;
  readonly CallToolRequestSchema: typeof import('@modelcontextprotocol/sdk/types.js').CallToolRequestSchema;
  readonly ListToolsRequestSchema: typeof import('@modelcontextprotocol/sdk/types.js').ListToolsRequestSchema;
}

/**
 * Loads the SDK, which is not installed with this package.
 *
 * @throws {PackageError} with the line that installs it.
 */
export async function loadSdk(): Promise<Sdk> {
  try {
    const [{ Server }, { StdioServerTransport }, { CallToolRequestSchema, ListToolsRequestSchema }] = await Promise.all(
      [
        import('@modelcontextprotocol/sdk/server/index.js'),
        import('@modelcontextprotocol/sdk/server/stdio.js'),
        import('@modelcontextprotocol/sdk/types.js'),
      ],
    );
    return { Server, StdioServerTransport, CallToolRequestSchema, ListToolsRequestSchema };
  } catch (error) {
    throw packageError('serve tools to an agent', '@modelcontextprotocol/sdk', error);
  }
}
