import packageJson from '../../../../package.json' with { type: 'json' };
import { connectIntegrator } from '../../connect/connect-integrator.ts';
import { loadSdk } from '../../mcp/load-sdk.ts';
import { type Lines, serveTools } from '../../mcp/serve-tools.ts';
import { startServer } from '../../server/start-server.ts';
import { loadSources } from '../serve/reload/reload.ts';

/** The options of `mcp`, as the command line gives them. */
export interface McpOptions {
  /** A fake that runs; `undefined`: one of its own. */
  readonly url: string | undefined;
  readonly adminToken: string | undefined;
  readonly port: number;
  readonly seed: string;
  readonly document: string | undefined;
}

/**
 * Serves tools for a fake until the client lets go.
 *
 * @throws {PackageError} where the official SDK is not installed.
 */
export async function mcp(options: McpOptions, lines: Lines, complain: (line: string) => void): Promise<void> {
  // Before anything is started: without it there is nobody to talk to.
  const sdk = await loadSdk();
  const { url, adminToken, document, seed: named, port } = options;
  const { contract, seed, follows } = await loadSources({ document, seed: named });
  const program = { name: packageJson.name, version: packageJson.version };
  const connected = adminToken === undefined ? {} : { token: adminToken };
  if (url !== undefined) {
    const integrator = connectIntegrator(url, connected);
    // Says at once where nobody responds, and not with the first call of a tool.
    await integrator.health();
    return serveTools({ integrator, contract, program }, lines, sdk);
  }
  const server = await startServer({
    ...{ port, seed, follows, report: 'silent', onNotice: complain },
    ...(contract !== undefined && { contract }),
    ...(adminToken !== undefined && { adminToken }),
  });
  try {
    complain(`The fake responds at ${server.url}/v1.`);
    await serveTools({ integrator: connectIntegrator(server.url, connected), contract, program }, lines, sdk);
  } finally {
    await server.close();
  }
}
