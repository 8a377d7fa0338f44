import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A server that others wrote and published, with a document of its own. */
export interface OthersServer {
  readonly name: string;
  /** The package; it must be installed in the folder. */
  readonly package: string;
  /** The base path below which it responds. */
  readonly basePath: string;
  /** The token that it is started with; `undefined`: it lets everybody in. */
  readonly token: string | undefined;
  /** The scheme of the document by which the token is shown. */
  readonly scheme: string | undefined;
  /** What is started with Node, and with which environment. */
  readonly command: (installed: Installed, port: number) => Command;
  /** The file of its document in the package; `undefined`: it serves `/openapi.json` itself. */
  readonly documentFile: ((installed: Installed) => string) | undefined;
}

/** What starts a server. */
export interface Command {
  readonly words: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** The folder in which packages are installed. */
export interface Installed {
  readonly folder: string;
  /** A file of a package. */
  readonly file: (name: string, path: string) => string;
}

/** Reaches packages that are installed in a folder: nothing is fetched. */
export function installedIn(folder: string): Installed {
  const { resolve } = createRequire(join(folder, 'from-here.js'));
  return { folder, file: (name, path) => join(dirname(resolve(`${name}/package.json`)), path) };
}

const petStore = fileURLToPath(new URL('pet-store.cjs', import.meta.url));

/** The servers that `docs/check-measured.md` speaks of. */
export const othersServers: readonly OthersServer[] = [
  {
    name: 'todo',
    package: '@loopback/example-todo',
    basePath: '',
    token: undefined,
    scheme: undefined,
    command: ({ file }, port) => ({
      words: [file('@loopback/example-todo', 'dist/index.js')],
      env: { PORT: `${port}`, HOST: '127.0.0.1' },
    }),
    documentFile: undefined,
  },
  {
    name: 'pet store',
    package: '@apidevtools/swagger-express-middleware',
    basePath: '',
    token: undefined,
    scheme: undefined,
    command: ({ folder }, port) => ({ words: [petStore, folder, `${port}`] }),
    documentFile: ({ file }) => file('@apidevtools/swagger-express-middleware', 'samples/PetStore.yaml'),
  },
  {
    name: 'pins',
    package: 'mock-ipfs-pinning-service',
    basePath: '',
    token: 'good_token',
    scheme: 'accessToken',
    command: ({ file }, port) => ({
      words: [
        file('mock-ipfs-pinning-service', 'cli.js'),
        ...['--port', `${port}`, '--token', 'good_token', '--loglevel', 'error'],
      ],
    }),
    documentFile: ({ file }) => file('mock-ipfs-pinning-service', 'api/oas-doc.yaml'),
  },
];
