import { type Asked, isFine, parsed, readOf, type Shown, withBody } from '../planting/plant.ts';
import { at, changeList, onSuccess, recordsIn, type Site } from '../planting/sites.ts';
import type { Kind } from './kind.ts';

/** The required headers of an operation's success. */
function headersOf({ operation }: Site): string[] {
  const success = [...operation.responses.values()].find(({ key }) => key.startsWith('2'));
  return success?.headers.filter(({ required }) => required).map(({ name }) => name.toLowerCase()) ?? [];
}

const withHeader = (shown: Shown, name: string, value: string): Shown => ({
  ...shown,
  headers: { ...shown.headers, [name]: value },
});
const isBelow = ({ operation }: Site): boolean => /\{[^{}]+\}\/./.test(operation.path);

/** The path of the record that stands above another. */
const above = (url: URL): URL =>
  new URL(
    url.pathname
      .split('/')
      .slice(0, -1)
      .join('/')
      .replace(/\/issues$/, ''),
    url,
  );

/** Headers, and records below others. */
export const placeKinds: Readonly<Record<string, Kind>> = {
  'a header is missing': (site) =>
    headersOf(site).map((name) => ({
      title: `leaves out ${name}`,
      make: () =>
        onSuccess(site, (shown) => ({
          ...shown,
          headers: Object.fromEntries(Object.entries(shown.headers).filter(([one]) => one !== name)),
        })),
    })),
  'a header is not what it says': (site) =>
    headersOf(site).map((name) => {
      const wrong = { etag: '""', 'x-total-count': 'many', location: '' }[name] ?? '';
      return {
        title: `sends ${name}: ${wrong}`,
        make: () => onSuccess(site, (shown) => withHeader(shown, name, name === 'etag' ? '1' : wrong)),
      };
    }),
  'a place leads nowhere': (site) =>
    headersOf(site).includes('location')
      ? [
          {
            title: 'sends the reader to a record that is not there',
            make: () =>
              onSuccess(site, (shown) => withHeader(shown, 'location', `${shown.headers['location'] ?? ''}0`)),
          },
        ]
      : [],
  'a version never changes': (site) =>
    headersOf(site).includes('etag') && (site.role === 'read' || site.role === 'replace')
      ? [
          {
            title: 'sends the same ETag for each version',
            make: () => onSuccess(site, (shown) => withHeader(shown, 'etag', '"v1"')),
          },
        ]
      : [],
  'a condition is ignored': (site) =>
    site.operation.parameters.some(({ in: place, name }) => place === 'header' && name.toLowerCase() === 'if-match')
      ? [
          {
            title: 'ignores If-Match',
            make: () =>
              at(site, (asked, next) => {
                const { 'if-match': _match, ...headers } = asked.headers;
                return next({ ...asked, headers });
              }),
          },
        ]
      : [],
  'a missing record above is let pass': (site) =>
    isBelow(site) && ['create', 'list'].includes(site.role)
      ? [
          {
            title: 'lets a record above that is not there pass',
            make: () => {
              let good: Asked | undefined;
              return at(site, async (asked, next) => {
                const shown = await next(asked);
                if (isFine(shown)) good = asked;
                if (shown.status !== 404 || good === undefined) return shown;
                if (site.role === 'list') return { ...shown, status: 200, body: '{"issues":[],"total":0}' };
                return next({ ...good, body: asked.body });
              });
            },
          },
        ]
      : [],
  'what stands below stays': (site) => {
    const isAbove = site.contract.resources.some(({ collection }) => collection.startsWith(`${site.operation.path}/`));
    return isAbove && site.role === 'remove'
      ? [
          {
            title: 'leaves what stands below the record that it removes',
            make: () => {
              const known = new Map<string, Shown>();
              return async (asked, next) => {
                const shown = await next(asked);
                const { pathname } = asked.url;
                const isChild = asked.operation?.path.startsWith(`${site.operation.path}/`) === true;
                if (asked.method === 'DELETE' && isChild) known.delete(pathname);
                if (!isChild || asked.method !== 'GET') return shown;
                if (isFine(shown)) known.set(pathname, shown);
                return shown.status === 404 && (await isRemoved(asked, next)) ? (known.get(pathname) ?? shown) : shown;
              };
            },
          },
        ]
      : [];
  },
  'a list shows what stands below others': (site) =>
    isBelow(site) && site.role === 'list'
      ? [
          {
            title: 'shows what stands below other records, too',
            make: () => {
              const seen = new Map<string, unknown>();
              return async (asked, next) => {
                const shown = await next(asked);
                if (asked.method === 'POST' && isFine(shown) && asked.operation?.path === site.operation.path) {
                  const [record] = recordsIn(parsed(shown.body));
                  seen.set(String(record?.['id']), record);
                }
                if (asked.method === 'DELETE') seen.delete(asked.url.pathname.split('/').at(-1) ?? '');
                if (asked.operation !== site.operation || !isFine(shown)) return shown;
                const add = (items: readonly unknown[]): unknown => {
                  const here = new Set(items.map((item) => JSON.stringify(item)));
                  return [...items, ...[...seen.values()].filter((one) => !here.has(JSON.stringify(one)))];
                };
                return withBody(shown, changeList(parsed(shown.body), add));
              };
            },
          },
        ]
      : [],
  'a record is found below another': (site) =>
    isBelow(site) && site.role === 'read'
      ? [
          {
            title: 'finds a record below any other',
            make: () => {
              const known = new Map<string, Shown>();
              return async (asked, next) => {
                const shown = await next(asked);
                const id = asked.url.pathname.split('/').at(-1) ?? '';
                if (asked.method === 'DELETE') known.delete(id);
                if (asked.operation !== site.operation) return shown;
                if (isFine(shown)) known.set(id, shown);
                return shown.status === 404 ? (known.get(id) ?? shown) : shown;
              };
            },
          },
        ]
      : [],
};

async function isRemoved(asked: Asked, next: (asked: Asked) => Promise<Shown>): Promise<boolean> {
  return (await next(readOf(asked, above(asked.url)))).status === 404;
}
