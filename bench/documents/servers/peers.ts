import { fileURLToPath } from 'node:url';
import type { Peers } from './in-peers.ts';
import { startProgram } from './program.ts';
import type { StartServer } from './server.ts';

const scalar = fileURLToPath(new URL('scalar-program.ts', import.meta.url));

/** The servers of others that make a fake of any document, as their users start them. */
export function peerServers(peers: Peers): Readonly<Record<string, StartServer>> {
  const { execPath: node } = process;
  const [prism, steady] = [peers.command('prism'), peers.command('steady')];
  return {
    Prism: (document) =>
      startProgram(document, (port) => [node, prism, 'mock', document.file, '-p', `${port}`, '-v', 'silent']),
    Scalar: (document) => startProgram(document, (port) => [node, scalar, peers.folder, document.file, `${port}`]),
    Steady: (document) =>
      startProgram(document, (port) => [
        ...[steady, '--quiet', '--host', '127.0.0.1', '--port', `${port}`],
        document.file,
      ]),
  };
}
