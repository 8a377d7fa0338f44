import { type Asked, type Handler, isFine, type Next, parsed, type Shown } from '../planting/plant.ts';
import { recordsIn, type Site } from '../planting/sites.ts';

/** Where records have been made, the newest last, as their creations say. */
class Made {
  readonly urls: URL[] = [];

  note(asked: Asked, shown: Shown, site: Site): void {
    if (asked.operation === undefined || !isFine(shown)) return;
    if (asked.method === 'POST' && isBeside(asked.operation.path, site)) {
      const [record] = recordsIn(parsed(shown.body));
      const id = record?.['id'] ?? record?.['slug'];
      if (id !== undefined) this.urls.push(new URL(`${asked.url.pathname}/${id}`, asked.url));
    }
    if (asked.method === 'PUT' && asked.operation.path === site.operation.path && !this.has(asked.url))
      this.urls.push(new URL(asked.url.pathname, asked.url));
    if (asked.method === 'DELETE') this.forget(asked.url);
  }

  has(url: URL): boolean {
    return this.urls.some(({ pathname }) => pathname === url.pathname);
  }

  forget(url: URL): void {
    const index = this.urls.findIndex(({ pathname }) => pathname === url.pathname);
    if (index >= 0) this.urls.splice(index, 1);
  }

  /** The record that was made before or after another, of the same collection. */
  neighbour(url: URL): URL | undefined {
    const folder = (one: URL): string => one.pathname.slice(0, one.pathname.lastIndexOf('/'));
    return this.urls.findLast((one) => one.pathname !== url.pathname && folder(one) === folder(url));
  }
}

const isBeside = (path: string, { operation }: Site): boolean =>
  operation.path === path || operation.path.startsWith(`${path}/{`);

/** A handler of one operation that knows what has been made. */
export function knowing(site: Site, handle: (asked: Asked, next: Next, made: Made) => Promise<Shown>): () => Handler {
  return () => {
    const made = new Made();
    return async (asked, next) => {
      const shown = await (asked.operation === site.operation ? handle(asked, next, made) : next(asked));
      made.note(asked, shown, site);
      return shown;
    };
  };
}
