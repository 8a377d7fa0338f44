import { fileURLToPath } from 'node:url';
import type { Peers } from './in-peers.ts';
import { startProgram } from './program.ts';
import type { StartServer } from './server.ts';

const scalar = fileURLToPath(new URL('scalar-program.ts', import.meta.url));

/** A command that serves the document in a file on a port. */
type ServeCommand = (file: string, port: number) => readonly string[];

/** How the servers of others that make a fake of any document are started by their users. */
export function peerCommands(peers: Peers): Readonly<Record<string, ServeCommand>> {
  const { execPath: node } = process;
  const [prism, steady] = [peers.command('prism'), peers.command('steady')];
  return {
    Prism: (file, port) => [node, prism, 'mock', file, '-p', `${port}`, '-v', 'silent'],
    Scalar: (file, port) => [node, scalar, peers.folder, file, `${port}`],
    Steady: (file, port) => [...[steady, '--quiet', '--host', '127.0.0.1', '--port', `${port}`], file],
  };
}

/** The same, each started with a document. */
export function peerServers(peers: Peers): Readonly<Record<string, StartServer>> {
  const servers: Record<string, StartServer> = {};
  for (const [name, command] of Object.entries(peerCommands(peers))) {
    servers[name] = (document) => startProgram(document, (port) => command(document.file, port));
  }
  return servers;
}
