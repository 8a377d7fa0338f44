import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

/** What a path gets, in the place of the file. */
export type Stand = (response: ServerResponse) => void;

/** A static server. */
export interface Site {
  readonly url: string;
  readonly port: number;
  /** Gone, as a development server is that was stopped. */
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** Serves a folder on a free port, each file with the headers given. */
export async function serve(
  folder: string,
  {
    headers = {},
    stands = {},
  }: { readonly headers?: Record<string, string>; readonly stands?: Record<string, Stand> } = {},
): Promise<Site> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const stand = stands[path];
    if (stand !== undefined) return stand(response);
    const name = path.endsWith('/') ? `${path}index.html` : path;
    readFile(join(folder, name)).then(
      (bytes) =>
        response.writeHead(200, { 'content-type': types[extname(name)] ?? 'text/plain', ...headers }).end(bytes),
      () => response.writeHead(404).end('Not found'),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Failed to serve: there is no port.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
