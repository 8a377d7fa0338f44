import { isRecord } from '../../../../../../spec/document/document.ts';
import { type Asked, type Handler, parsed, type Shown, withBody } from '../planting/plant.ts';
import { at, changeList, onSuccess, type Site } from '../planting/sites.ts';
import type { Kind } from './kind.ts';

const queryOf = ({ operation }: Site): string[] =>
  operation.parameters.filter(({ in: place }) => place === 'query').map(({ name }) => name);
const limits = ['limit', 'per_page'];
const places = ['offset', 'page', 'cursor'];

/** Sends a request on without one of its query parameters. */
function ignoring(site: Site, name: string): () => Handler {
  return () =>
    at(site, async (asked, next) => {
      const shown = await next(asked);
      if (shown.status >= 300) return shown;
      const url = new URL(asked.url);
      url.searchParams.delete(name);
      return next({ ...asked, url });
    });
}

const listing =
  (title: string, change: (items: readonly unknown[], asked: Asked) => unknown): Kind =>
  (site) =>
    site.role === 'list'
      ? [
          {
            title,
            make: () =>
              onSuccess(site, (shown, asked) =>
                withBody(
                  shown,
                  changeList(parsed(shown.body), (items) => change(items, asked)),
                ),
              ),
          },
        ]
      : [];

function remembering(site: Site, choose: (shown: Shown, first: Shown) => Shown): () => Handler {
  return () => {
    const first = new Map<string, Shown>();
    return onSuccess(site, (shown, asked) => {
      const key = asked.url.href;
      const known = first.get(key) ?? shown;
      first.set(key, known);
      return choose(shown, known);
    });
  };
}

/** What a list shows. */
export const listKinds: Readonly<Record<string, Kind>> = {
  'a list leaves out the newest': listing('leaves out the newest', (items) => items.slice(0, -1)),
  'a list shows one twice': listing('shows the last one twice', (items) => [...items, ...items.slice(-1)]),
  'a list is empty': listing('shows nothing', () => []),
  'a list forgets nothing': (site) =>
    site.role === 'list'
      ? [
          {
            title: 'goes on showing what is gone',
            make: () => {
              const known = new Map<string, unknown>();
              return onSuccess(site, (shown, asked) => {
                const add = (items: readonly unknown[]): unknown => {
                  if (asked.url.search !== '') return items;
                  for (const item of items)
                    if (isRecord(item)) known.set(`${asked.url.pathname} ${String(item['id'] ?? item['slug'])}`, item);
                  const here = [...known].filter(([key]) => key.startsWith(`${asked.url.pathname} `));
                  return here.map(([, item]) => item);
                };
                return withBody(shown, changeList(parsed(shown.body), add));
              });
            },
          },
        ]
      : [],
  'a list is as old as its first look': (site) =>
    site.role === 'list'
      ? [{ title: 'shows what it has shown first', make: remembering(site, (_shown, first) => first) }]
      : [],
  'a limit is ignored': (site) =>
    site.role !== 'list'
      ? []
      : queryOf(site)
          .filter((name) => limits.includes(name))
          .map((name) => ({ title: `ignores ${name}`, make: ignoring(site, name) })),
  'a place in a list is ignored': (site) =>
    site.role !== 'list'
      ? []
      : queryOf(site)
          .filter((name) => places.includes(name))
          .map((name) => ({ title: `ignores ${name}`, make: ignoring(site, name) })),
  'a filter is ignored': (site) =>
    site.role !== 'list'
      ? []
      : queryOf(site)
          .filter((name) => ![...limits, ...places].includes(name))
          .map((name) => ({ title: `ignores ${name}`, make: ignoring(site, name) })),
  'a page is one too short': (site) =>
    site.role !== 'list' || !queryOf(site).some((name) => places.includes(name))
      ? []
      : queryOf(site)
          .filter((name) => limits.includes(name))
          .map((name) => ({
            title: `shows one fewer than ${name}`,
            make: () =>
              onSuccess(site, (shown, asked) =>
                asked.url.searchParams.has(name)
                  ? withBody(
                      shown,
                      changeList(parsed(shown.body), (items) => (items.length > 1 ? items.slice(0, -1) : items)),
                    )
                  : shown,
              ),
          })),
  'pages overlap': (site) =>
    site.role !== 'list' || !queryOf(site).includes('offset')
      ? []
      : [
          {
            title: 'counts the offset one too low',
            make: () =>
              at(site, (asked, next) => {
                const url = new URL(asked.url);
                const offset = Number(url.searchParams.get('offset') ?? 0);
                if (offset > 0) url.searchParams.set('offset', String(offset - 1));
                return next({ ...asked, url });
              }),
          },
        ],
  'a cursor leads nowhere': (site) =>
    queryOf(site).includes('cursor') && site.role === 'list'
      ? [
          {
            title: 'never tells that there is more',
            make: () =>
              onSuccess(site, (shown) => {
                const body = parsed(shown.body);
                return isRecord(body) ? withBody(shown, { ...body, next_cursor: null }) : shown;
              }),
          },
          {
            title: 'tells of more for ever',
            make: () =>
              onSuccess(site, (shown, asked) => {
                const body = parsed(shown.body);
                const cursor = asked.url.searchParams.get('cursor');
                if (!isRecord(body) || body['next_cursor'] !== null || cursor === null) return shown;
                return withBody(shown, { ...body, next_cursor: cursor });
              }),
          },
        ]
      : [],
  'a total is wrong': (site) =>
    site.role !== 'list'
      ? []
      : [
          {
            title: 'counts one too many',
            make: () =>
              onSuccess(site, (shown) => {
                const count = shown.headers['x-total-count'];
                if (count !== undefined)
                  return { ...shown, headers: { ...shown.headers, 'x-total-count': String(Number(count) + 1) } };
                const body = parsed(shown.body);
                return isRecord(body) && typeof body['total'] === 'number'
                  ? withBody(shown, { ...body, total: body['total'] + 1 })
                  : shown;
              }),
          },
        ].filter(() => /total/i.test(JSON.stringify(site.contract.document.paths?.[site.operation.path] ?? ''))),
};
