import { isRecord } from '../../../../../../spec/document/document.ts';
import { type Asked, isFine, type Next, parsed, readOf, type Shown, withBody, withSent } from '../planting/plant.ts';
import { at, changeRecords, credentialsOf, recordsIn, type Site } from '../planting/sites.ts';
import type { Kind, Way } from './kind.ts';
import { knowing } from './made-records.ts';

const read = async (asked: Asked, next: Next, url: URL = asked.url): Promise<Shown> => next(readOf(asked, url));
const removal = (asked: Asked, url: URL): Asked => ({ ...readOf(asked, url), method: 'DELETE' });
const isWrite = ({ role, operation }: Site): boolean =>
  role === 'replace' || role === 'merge' || (role === 'one' && operation.method === 'PUT');

/** A patch of the first text of a record. */
function changedText({ sent }: Site): string {
  const text = sent.find(({ type, keywords }) => type === 'string' && keywords['format'] === undefined);
  return JSON.stringify(text === undefined ? {} : { [text.name]: 'Changed all the same' });
}

/** Whether something writes again to what an operation reads. */
const isWrittenAgain = ({ contract, operation }: Site): boolean =>
  contract.operations.some(({ path, method }) => path === operation.path && (method === 'PUT' || method === 'PATCH'));

/** Writes back what was there before. */
async function undone(asked: Asked, next: Next, before: Shown): Promise<Shown> {
  const shown = await next(asked);
  if (!isFine(shown) || !isFine(before)) return shown;
  await next(restoring(asked, before));
  return shown;
}

function restoring(asked: Asked, before: Shown): Asked {
  const { 'if-match': _match, ...headers } = asked.headers;
  const [record = {}] = recordsIn(parsed(before.body));
  const { id: _id, created_at: _c, updated_at: _u, createdAt: _d, slug: _s, ...rest } = record;
  return { ...withSent(asked, rest), headers };
}

const lives: Readonly<Record<string, (site: Site) => Omit<Way, 'title'> | undefined>> = {
  'keeps nothing that it creates': (site) =>
    site.role !== 'create'
      ? undefined
      : {
          make: knowing(site, async (asked, next) => {
            const shown = await next(asked);
            const [record] = recordsIn(parsed(shown.body));
            if (isFine(shown))
              await next(removal(asked, new URL(`${asked.url.pathname}/${record?.['id']}`, asked.url)));
            return shown;
          }),
        },
  'gives each record the id of the first': (site) => {
    if (site.role !== 'create') return undefined;
    return {
      make: () => {
        let first: unknown;
        return at(site, async (asked, next) => {
          const shown = await next(asked);
          if (!isFine(shown)) return shown;
          const change = (record: Readonly<Record<string, unknown>>): unknown => {
            first ??= record['id'];
            return { ...record, id: first };
          };
          return withBody(shown, changeRecords(parsed(shown.body), change));
        });
      },
    };
  },
  'makes each record twice': (site) =>
    site.role !== 'create'
      ? undefined
      : {
          make: knowing(site, async (asked, next) => {
            const shown = await next(asked);
            if (isFine(shown)) await next(asked);
            return shown;
          }),
        },
  'shows the record of somebody else': (site) =>
    site.role !== 'read'
      ? undefined
      : {
          make: knowing(site, async (asked, next, made) => {
            const shown = await next(asked);
            const other = isFine(shown) ? made.neighbour(asked.url) : undefined;
            return other === undefined ? shown : read(asked, next, other);
          }),
        },
  'shows what was there when it was first read': (site) =>
    !['read', 'one'].includes(site.role) || site.operation.method !== 'GET' || !isWrittenAgain(site)
      ? undefined
      : {
          make: () => {
            const known = new Map<string, Shown>();
            return at(site, async (asked, next) => {
              const shown = await next(asked);
              const { pathname } = asked.url;
              if (!isFine(shown)) return shown;
              const cached = known.get(pathname) ?? shown;
              known.set(pathname, cached);
              return cached;
            });
          },
        },
  'still shows what is gone': (site) =>
    site.role !== 'read'
      ? undefined
      : {
          make: () => {
            const known = new Map<string, Shown>();
            return at(site, async (asked, next) => {
              const shown = await next(asked);
              if (isFine(shown)) known.set(asked.url.pathname, shown);
              return shown.status === 404 ? (known.get(asked.url.pathname) ?? shown) : shown;
            });
          },
        },
  'removes nothing': (site) =>
    site.role !== 'remove'
      ? undefined
      : {
          make: knowing(site, async (asked, next) => {
            const there = await read(asked, next);
            return isFine(there) ? { status: 204, headers: {}, body: '' } : next(asked);
          }),
        },
  'removes a neighbour, too': (site) =>
    site.role !== 'remove'
      ? undefined
      : {
          make: knowing(site, async (asked, next, made) => {
            const other = made.neighbour(asked.url);
            const shown = await next(asked);
            if (isFine(shown) && other !== undefined) await next(removal(asked, other));
            return shown;
          }),
        },
  'removes all': (site) =>
    site.role !== 'remove'
      ? undefined
      : {
          make: knowing(site, async (asked, next, made) => {
            const shown = await next(asked);
            if (isFine(shown)) for (const url of [...made.urls]) await next(removal(asked, url));
            return shown;
          }),
        },
  'says that it removes what is not there': (site) =>
    site.role !== 'remove'
      ? undefined
      : {
          make: knowing(site, async (asked, next) => {
            const shown = await next(asked);
            return shown.status === 404 ? { ...shown, status: 500 } : shown;
          }),
        },
  'keeps nothing that it writes': (site) =>
    isWrite(site)
      ? { make: knowing(site, async (asked, next) => undone(asked, next, await read(asked, next))) }
      : undefined,
  'responds with what was there before': (site) =>
    isWrite(site)
      ? {
          make: knowing(site, async (asked, next) => {
            const before = await read(asked, next);
            const shown = await next(asked);
            return isFine(shown) && isFine(before) ? { ...shown, body: before.body } : shown;
          }),
        }
      : undefined,
  'writes to a neighbour, too': (site) =>
    isWrite(site) && site.role !== 'one'
      ? {
          make: knowing(site, async (asked, next, made) => {
            const other = made.neighbour(asked.url);
            const shown = await next(asked);
            if (isFine(shown) && other !== undefined) await next({ ...asked, url: other });
            return shown;
          }),
        }
      : undefined,
  'writes although it refuses': (site) =>
    isWrite(site)
      ? {
          make: () => {
            let good: string | undefined = site.role === 'merge' ? changedText(site) : undefined;
            return at(site, async (asked, next) => {
              const shown = await next(asked);
              if (isFine(shown)) good = asked.body;
              else if ([400, 422].includes(shown.status) && good !== undefined) await next({ ...asked, body: good });
              return shown;
            });
          },
        }
      : undefined,
  'writes although it lets nobody in': (site) =>
    isWrite(site) || site.role === 'remove'
      ? {
          make: () => {
            let good: Readonly<Record<string, string>> | undefined;
            return async (asked, next) => {
              const shown = await next(asked);
              if (isFine(shown)) good = credentialsOf(asked);
              else if (asked.operation === site.operation && shown.status === 401)
                await next({ ...asked, headers: { ...asked.headers, ...good } });
              return shown;
            };
          },
        }
      : undefined,
  'creates although it refuses': (site) => {
    if (site.role !== 'create') return undefined;
    return {
      make: () => {
        let good: string | undefined;
        return at(site, async (asked, next) => {
          const shown = await next(asked);
          if (isFine(shown)) good = asked.body;
          else if ([400, 422].includes(shown.status) && good !== undefined && isRecord(parsed(asked.body)))
            await next({ ...asked, body: JSON.stringify({ ...tagOf(good), ...usable(asked, site) }) });
          return shown;
        });
      },
    };
  },
  'empties what a patch leaves out': (site) =>
    site.role !== 'merge'
      ? undefined
      : {
          make: knowing(site, async (asked, next) => {
            const before = await read(asked, next);
            const [record = {}] = recordsIn(parsed(before.body));
            const body = parsed(asked.body);
            const plain = await next(asked);
            if (!isFine(plain) || !isRecord(body)) return plain;
            const clear = Object.fromEntries(
              site.sent
                .filter(({ name }) => Object.hasOwn(record, name) && !Object.hasOwn(body, name))
                .map(({ name, keywords }) => [name, emptyOf(keywords)])
                .filter(([, value]) => value !== undefined),
            );
            return next(withSent(asked, { ...clear, ...body }));
          }),
        },
  'keeps what null should remove': (site) => {
    const isMerge = site.operation.requestBody?.content.has('application/merge-patch+json') === true;
    if (site.role !== 'merge' || !isMerge) return undefined;
    return {
      make: () =>
        at(site, async (asked, next) => {
          const body = parsed(asked.body);
          if (!isRecord(body)) return next(asked);
          return next(withSent(asked, Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null))));
        }),
    };
  },
};

function emptyOf(keywords: Readonly<Record<string, unknown>>): unknown {
  const { type } = keywords;
  if (Array.isArray(type) && type.includes('null')) return null;
  return type === 'integer' ? (keywords['minimum'] ?? 0) : undefined;
}

/** The parts of a body that are valid by themselves are what a careless backend keeps of one that it refuses. */
function usable(asked: Asked, { sent }: Site): object {
  const body = parsed(asked.body);
  const texts = sent.filter(({ type, keywords }) => type === 'string' && Object.keys(keywords).length < 4);
  return isRecord(body)
    ? Object.fromEntries(
        Object.entries(body).filter(
          ([name, value]) =>
            typeof value === 'string' &&
            value !== '' &&
            value.length < 60 &&
            texts.some((one) => one.name === name && one.keywords['enum'] === undefined),
        ),
      )
    : {};
}

function tagOf(good: string): object {
  const body = parsed(good);
  return isRecord(body) ? body : {};
}

/** What becomes of records over time, and of those beside them. */
export const lifeKinds: Readonly<Record<string, Kind>> = Object.fromEntries(
  Object.entries(lives).map(([title, make]): [string, Kind] => [
    title,
    (site) => {
      const way = make(site);
      return way === undefined ? [] : [{ title, ...way }];
    },
  ]),
);
