import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A backend that responds as another does, but every user as the wrong type; it repeats the token beside it. */
export async function startFaulty(
  of: string,
  token: string,
): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer(async (request, response) => {
    const received = await fetch(of + request.url, {
      method: request.method ?? 'GET',
      headers: { ...(request.headers.authorization !== undefined && { authorization: request.headers.authorization }) },
    });
    const text = (await received.text()).replace(/"_userId":\s*"[^"]*"/, `"_userId":7,"echo":"${token}"`);
    const headers = { ...Object.fromEntries(received.headers), 'content-length': Buffer.byteLength(text) };
    response.writeHead(received.status, headers).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
