import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from './check.ts';
import { type Asked, type Peer, portman, prism, redocly } from './peers.ts';
import { type Installed, installedIn, type OthersServer, othersServers } from './servers.ts';
import { type Started, started } from './started.ts';

const { values } = parseArgs({
  options: {
    servers: { type: 'string' },
    only: { type: 'string', multiple: true },
    tool: { type: 'string', multiple: true },
    verbose: { type: 'boolean', default: false },
  },
});

/** Each tool has the server for itself, freshly started. */
const tools: Readonly<Record<string, Peer>> = { check: ours, prism, portman, redocly };

if (values.servers === undefined)
  throw new Error('Give --servers FOLDER, where the packages that CONTRIBUTING.md names are installed.');
const installed = installedIn(resolve(values.servers));
for (const server of othersServers) {
  if (values.only !== undefined && !values.only.includes(server.name)) continue;
  if (!existsSync(join(installed.folder, 'node_modules', server.package))) {
    console.log(`${server.name}: ${server.package} is not installed`);
    continue;
  }
  for (const [name, tool] of Object.entries(tools)) {
    if (values.tool !== undefined && !values.tool.includes(name)) continue;
    const said = await askedBy(server, tool).catch((error: unknown) => `failed: ${String(error)}`);
    console.log(`${server.name} | ${name} | ${said ?? 'not installed'}`);
  }
}
process.exit();

async function askedBy(server: OthersServer, tool: Peer): Promise<string | undefined> {
  const running = await started(server.name, (port) => server.command(installed, port));
  try {
    const file = server.documentFile?.(installed) ?? (await served(running));
    return await tool(installed, { server, running, text: await readFile(file, 'utf8'), file });
  } finally {
    await running.stop();
  }
}

/** The document that a server shows, in a file. */
async function served({ origin, folder }: Started): Promise<string> {
  const file = join(folder, 'document.json');
  await writeFile(file, await (await fetch(`${origin}/openapi.json`)).text());
  return file;
}

async function ours(_installed: Installed, { server, running, text }: Asked): Promise<string> {
  const { requests, failures, causes } = await check(server, running.origin, text);
  const lines = values.verbose ? causes.map((cause) => `\n    ${cause}`).join('') : '';
  return `${requests} requests, ${failures} failures, ${causes.length} causes${lines}`;
}
