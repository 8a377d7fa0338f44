import { createServer } from 'node:net';

/** How many ports after the taken one are tried. */
const tries = 10;

/** The next port that is free at an address; `undefined` where none of the next few is. */
export async function nextFreePort(host: string, taken: number): Promise<number | undefined> {
  for (let port = taken + 1; port <= Math.min(taken + tries, 65_535); port += 1)
    if (await isFree(host, port)) return port;
  return undefined;
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}
