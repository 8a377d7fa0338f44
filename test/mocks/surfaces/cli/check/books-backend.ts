import { createServer } from 'node:http';
import { booksDocument, library, type Scheme } from '../../../../contracts/apis/integrator/conformance/books.ts';

/** The library of books over HTTP. */
export interface BooksBackend {
  /** Its document, which names where it is. */
  readonly document: string;
  readonly url: string;
  /** Method and path of each request that came. */
  readonly requests: readonly string[];
  readonly close: () => void;
}

/** Starts the library on a free port; it lets in whom `isLetIn` does, and `change` may spoil what it responds with. */
export async function startBooks(
  security: readonly Scheme[],
  isLetIn: (request: Request) => boolean,
  change: (request: Request, response: Response) => Response = (_, response) => response,
): Promise<BooksBackend> {
  const requests: string[] = [];
  let respond: typeof fetch | undefined;
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const { method = 'GET', url = '/', headers } = incoming;
    requests.push(`${method} ${url.split('?', 1)[0]}`);
    const body = Buffer.concat(chunks);
    const hasBody = body.length > 0 && method !== 'GET' && method !== 'HEAD';
    const request = new Request(`http://${headers.host}${url}`, {
      method,
      headers: Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
      ...(hasBody && { body }),
    });
    const received = await respond?.(request.clone());
    if (received === undefined) return void outgoing.writeHead(503).end();
    const response = change(request, received);
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/api`;
  const document = booksDocument(security, url);
  respond = library(document, isLetIn).fetch;
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { document, url, requests, close };
}
