import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** A file of the pages: its name, what it is, and what it may load. */
interface Page {
  readonly files: readonly string[];
  readonly type: string;
  readonly policy: string;
}

const strict = "default-src 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The reference writes its colours into `style` attributes, and draws with `data:` pictures; it makes no code of text. */
const withStyles = `${strict}; style-src 'self' 'unsafe-inline'; img-src 'self' data:`;

/** Where the build puts the pages: beside the built server, and seen from its source. */
const built = ['./inspector/', '../../../dist/inspector/'];

/** The document of the API, in the package: seen from the build, and from the source. */
const document = ['../spec/generated/openapi.json', '../../../spec/generated/openapi.json'];

const pages: Readonly<Record<string, Page>> = {
  '/__admin/': page('index.html', 'text/html; charset=utf-8'),
  '/__admin/inspector.js': page('inspector.js', 'text/javascript; charset=utf-8'),
  '/__admin/inspector.css': page('inspector.css', 'text/css; charset=utf-8'),
  '/__admin/inspector.svg': page('inspector.svg', 'image/svg+xml'),
  '/__admin/docs': page('docs.html', 'text/html; charset=utf-8', withStyles),
  '/__admin/docs.js': page('docs.js', 'text/javascript; charset=utf-8'),
  '/__admin/reference.js': page('reference.js', 'text/javascript; charset=utf-8'),
  '/__admin/docs/openapi.json': { files: document, type: 'application/json', policy: strict },
};

/** Whether a request is for one of the pages, and not for the control API. */
export function isPageTarget({ method, url }: Pick<IncomingMessage, 'method' | 'url'>): boolean {
  const path = pathOf(url);
  return (method === 'GET' || method === 'HEAD') && (path === '/__admin' || Object.hasOwn(pages, path));
}

/** Answers with a page; with what to do, where the pages have not been built. */
export async function servePage({ method, url }: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = pathOf(url);
  const found = Object.hasOwn(pages, path) ? pages[path] : undefined;
  if (found === undefined) {
    // The pages name their files relative to themselves, so the slash matters.
    response.writeHead(308, { location: '/__admin/', 'content-length': '0' }).end();
    return;
  }
  const content = await contentOf(found.files);
  const headers = {
    'content-security-policy': found.policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
  };
  const type = content === undefined ? 'text/html; charset=utf-8' : found.type;
  const body = content ?? notBuilt;
  response.writeHead(content === undefined ? 503 : 200, {
    ...headers,
    'content-type': type,
    'content-length': Buffer.byteLength(body),
  });
  response.end(method === 'HEAD' ? undefined : body);
}

const notBuilt =
  '<!doctype html><html lang="en"><title>Not built · integrator-testkit</title><h1>The pages are not built</h1><p>The fake and its control API are up. Run <code>npm run build</code>, and load this page again.</p></html>\n';

async function contentOf(files: readonly string[]): Promise<Uint8Array | undefined> {
  for (const file of files) {
    const content = await readFile(new URL(file, import.meta.url)).catch(() => undefined);
    if (content !== undefined) return content;
  }
  return undefined;
}

function page(name: string, type: string, policy: string = strict): Page {
  return { files: built.map((folder) => folder + name), type, policy };
}

function pathOf(url: string | undefined): string {
  return (url ?? '').replace(/\?.*$/s, '');
}
