import type { IncomingMessage, ServerResponse } from 'node:http';
import { nodeModule } from '../node-modules/node-module.ts';

/** A file of the pages: where it is, what it is, and what it may load. */
interface Page {
  readonly file: string;
  readonly type: string;
  readonly policy: string;
}

const strict = "default-src 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The reference writes its colours into `style` attributes, and draws with `data:` pictures; it makes no code of text. */
const withStyles = `${strict}; style-src 'self' 'unsafe-inline'; img-src 'self' data:`;

/** Where the package's folder is: seen from the build, and from the source. */
const packageFolders = ['../', '../../../../'];

const pages: Readonly<Record<string, Page>> = {
  '/__admin/': page('index.html', 'text/html; charset=utf-8'),
  '/__admin/inspector.js': page('inspector.js', 'text/javascript; charset=utf-8'),
  '/__admin/inspector.css': page('inspector.css', 'text/css; charset=utf-8'),
  '/__admin/inspector.svg': page('inspector.svg', 'image/svg+xml'),
  '/__admin/docs': page('docs.html', 'text/html; charset=utf-8', withStyles),
  '/__admin/docs.js': page('docs.js', 'text/javascript; charset=utf-8'),
  '/__admin/reference.js': page('reference.js.gz', 'text/javascript; charset=utf-8'),
  '/__admin/docs/openapi.json': { file: 'dist/openapi.json', type: 'application/json', policy: strict },
};

/** Whether a request is for one of the pages, and not for the control API. */
export function isPageTarget({ method, url }: Pick<IncomingMessage, 'method' | 'url'>): boolean {
  const path = pathOf(url);
  return (method === 'GET' || method === 'HEAD') && (path === '/__admin' || Object.hasOwn(pages, path));
}

/** Whether it is a page that a person opens, and not what that page loads. */
export function isHtmlTarget({ url }: Pick<IncomingMessage, 'url'>): boolean {
  const path = pathOf(url);
  return path === '/__admin' || pages[path]?.file.endsWith('.html') === true;
}

/** Responds with a page; with what to do, where the pages have not been built. */
export async function servePage(
  { method, url, headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
  response: ServerResponse,
  folders: readonly string[] = packageFolders,
): Promise<void> {
  const path = pathOf(url);
  const found = Object.hasOwn(pages, path) ? pages[path] : undefined;
  if (found === undefined) {
    // The pages name their files relative to themselves, so the slash matters.
    const query = (url ?? '').slice(path.length);
    response.writeHead(308, { location: `/__admin/${query}`, 'content-length': '0' }).end();
    return;
  }
  const content = await contentOf(found.file, folders);
  const isPacked = content !== undefined && found.file.endsWith('.gz');
  const sendsPacked = isPacked && takesGzip(headers['accept-encoding']);
  const body = isPacked && !sendsPacked ? await unpacked(content) : (content ?? notBuilt);
  response.writeHead(content === undefined ? 503 : 200, {
    'content-security-policy': found.policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
    'content-type': content === undefined ? 'text/html; charset=utf-8' : found.type,
    'content-length': Buffer.byteLength(body),
    ...(isPacked && { vary: 'accept-encoding' }),
    ...(sendsPacked && { 'content-encoding': 'gzip' }),
  });
  response.end(method === 'HEAD' ? undefined : body);
}

const notBuilt =
  '<!doctype html><html lang="en"><title>Not built · integrator-testkit</title><h1>The pages are not built</h1><p>The fake and its control API are up. Run <code>npm run build</code>, and load this page again.</p></html>\n';

async function contentOf(file: string, folders: readonly string[]): Promise<Uint8Array | undefined> {
  for (const folder of folders) {
    const content = await nodeModule('node:fs/promises')
      .readFile(new URL(folder + file, import.meta.url))
      .catch(() => undefined);
    if (content !== undefined) return content;
  }
  return undefined;
}

function takesGzip(accepted: IncomingMessage['headers']['accept-encoding']): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i.test(String(accepted ?? ''));
}

async function unpacked(content: Uint8Array): Promise<Uint8Array> {
  const { gunzipSync } = await import('node:zlib');
  return gunzipSync(content);
}

function page(name: string, type: string, policy: string = strict): Page {
  return { file: `dist/inspector/${name}`, type, policy };
}

function pathOf(url: string | undefined): string {
  return (url ?? '').replace(/\?.*$/s, '');
}
