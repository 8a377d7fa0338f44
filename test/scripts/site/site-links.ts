import { readdir, readFile } from 'node:fs/promises';
import { posix } from 'node:path';

/** A link of a site of files that leads nowhere: to a file that there is not, or to an anchor that a page does not have. */
export async function deadLinks(folder: URL): Promise<readonly string[]> {
  const names = (await readdir(folder, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
  const files = new Set(names);
  const pages = new Map<string, string>();
  for (const name of names) {
    if (name.endsWith('.html')) pages.set(name, await readFile(new URL(name, folder), 'utf8'));
  }
  const anchors = new Map([...pages].map(([name, html]) => [name, anchorsOf(html)] as const));
  return [...pages].flatMap(([page, html]) =>
    linksOf(html).flatMap((target) => {
      const [path = '', anchor] = target.split('#', 2);
      const file = path === '' ? page : posix.join(posix.dirname(page), path);
      const isDead = !files.has(file) || (anchor !== undefined && anchors.get(file)?.has(anchor) !== true);
      return isDead ? [`${page}: ${target}`] : [];
    }),
  );
}

/** Where a page leads within its site. */
function linksOf(html: string): readonly string[] {
  return [...html.matchAll(/\s(?:href|src|srcset)="([^"]+)"/g)].flatMap(([, target = '']) =>
    /^(?:[a-z][a-z+.-]*:|\/\/)/i.test(target) ? [] : [target.replaceAll('&amp;', '&')],
  );
}

function anchorsOf(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\s(?:id|name)="([^"]+)"/g)].map(([, id = '']) => id));
}
