import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { peersIn } from './in-peers.ts';

/** Serves a document with Scalar's mock server, as its README says: FOLDER of the packages, FILE, PORT. */
const [folder = '', file = '', port = ''] = process.argv.slice(2);
const peers = peersIn(folder);
const { createMockServer } = await loadedOf('@scalar/mock-server', 'createMockServer');
const { serve } = await loadedOf('@hono/node-server', 'serve');
const text = await readFile(file, 'utf8');
const document: unknown = file.endsWith('.json') ? JSON.parse(text) : parse(text);
// The option was called `specification` first.
const app: unknown = await createMockServer({ document, specification: document });
if (typeof app !== 'object' || app === null) throw new Error('createMockServer made nothing.');
await serve({ fetch: Reflect.get(app, 'fetch'), port: Number(port), hostname: '127.0.0.1' });

type Callable = (options: object) => unknown;

async function loadedOf<Name extends string>(module: string, name: Name): Promise<Record<Name, Callable>> {
  const loaded = await peers.load(module);
  if (!has(loaded, name)) throw new Error(`${module} has no ${name}.`);
  return loaded;
}

function has<Name extends string>(value: unknown, name: Name): value is Record<Name, Callable> {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, name) === 'function';
}
