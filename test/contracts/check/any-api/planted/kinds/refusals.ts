import { isRecord } from '../../../../../../spec/document/document.ts';
import { type Asked, isFine, type Next, parsed, type Shown, withSent } from '../planting/plant.ts';
import { at, type Site, without } from '../planting/sites.ts';
import type { Kind, Way } from './kind.ts';

const refusals = [400, 401, 404, 412, 422];

/** Changes how one operation refuses with one status. */
function refusing(site: Site, title: string, status: number, change: (shown: Shown) => Shown): Way {
  return {
    title: `${title} when it refuses with ${status}`,
    make: () =>
      at(site, async (asked, next) => {
        const shown = await next(asked);
        return shown.status === status ? change(shown) : shown;
      }),
  };
}

const documented = ({ operation }: Site): number[] =>
  refusals.filter((status) => operation.responses.has(String(status)));

/** A field, and a value for it that is wrong by one keyword alone. */
const keywords = [
  'required',
  'type',
  'enum',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'additionalProperties',
  'format',
  'pattern',
  'maxItems',
  'uniqueItems',
  'exclusiveMinimum',
];

/** Takes a body that is wrong by one keyword: what is wrong is made right before it is sent on. */
function accepting(site: Site, keyword: string): Way {
  return {
    title: `takes a body that breaks ${keyword}`,
    make: () => {
      let valid: Readonly<Record<string, unknown>> | undefined;
      return at(site, async (asked, next) => {
        const body = parsed(asked.body);
        const shown = await next(asked);
        if (isFine(shown) && isRecord(body)) valid = { ...body, ...valid };
        if (![400, 422].includes(shown.status) || !isRecord(body)) return shown;
        const repaired = await repair(site, asked, body, keyword, valid);
        return repaired === undefined ? shown : next(withSent(asked, repaired));
      });
    },
  };
}

async function repair(
  { contract }: Site,
  asked: Asked,
  body: Readonly<Record<string, unknown>>,
  keyword: string,
  valid: Readonly<Record<string, unknown>> | undefined,
): Promise<unknown> {
  const request = new Request(asked.url, {
    method: asked.method,
    headers: { ...asked.headers },
    body: asked.body ?? '',
  });
  const { violations } = await contract.checkRequest(request);
  const ofBody = violations.filter(({ rule }) => rule === 'request-body');
  if (ofBody.length === 0 || ofBody.some((one) => one.keyword !== keyword)) return undefined;
  let repaired = body;
  for (const { pointer } of ofBody) {
    const [, top = ''] = pointer.split('/');
    repaired = without(repaired, top);
  }
  return { ...valid, ...repaired };
}

/** Sends a request on as if it had been right. */
const asValid = async (asked: Asked, next: Next, body: string): Promise<Shown> => next({ ...asked, body });

/** How an operation refuses, and what it lets pass. */
export const refusalKinds: Readonly<Record<string, Kind>> = {
  'another error body': (site) =>
    documented(site).map((status) =>
      refusing(site, 'has another body', status, (shown) => ({ ...shown, body: '{"oops":true}' })),
    ),
  'an error that is no JSON': (site) =>
    documented(site).map((status) =>
      refusing(site, 'sends a page', status, (shown) => ({
        ...shown,
        headers: { ...shown.headers, 'content-type': 'text/html' },
        body: '<h1>Sorry</h1>',
      })),
    ),
  'a refusal is a fault': (site) =>
    documented(site).map((status) => refusing(site, 'fails with 500', status, (shown) => ({ ...shown, status: 500 }))),
  'a refusal is a success': (site) =>
    documented(site)
      .filter((status) => status !== 412)
      .map((status) => refusing(site, 'responds with 200', status, (shown) => ({ ...shown, status: 200 }))),
  'a wrong body is taken': (site) =>
    site.role === 'create' || site.role === 'replace' || site.role === 'merge' || site.role === 'one'
      ? keywords.filter((keyword) => isUsed(site, keyword)).map((keyword) => accepting(site, keyword))
      : [],
  'a body that is no JSON is taken': (site) =>
    site.operation.requestBody === undefined || !site.operation.requestBody.content.has('application/json')
      ? []
      : [
          {
            title: 'takes a body that is no JSON',
            make: () => {
              let valid: string | undefined = site.role === 'merge' ? '{}' : undefined;
              return at(site, async (asked, next) => {
                const isJson = parsed(asked.body) !== undefined;
                const shown = await next(asked);
                if (isJson && isFine(shown)) valid ??= asked.body;
                return isJson || valid === undefined || shown.status === 401 ? shown : asValid(asked, next, valid);
              });
            },
          },
        ],
  'a wrong query is taken': (site) =>
    (documented(site).some((status) => status === 400 || status === 422) ? site.operation.parameters : [])
      .filter(({ in: place, types: { types } }) => place === 'query' && !types.has('string') && types.size > 0)
      .map(({ name }) => ({
        title: `takes any text as ${name}`,
        make: () =>
          at(site, async (asked, next) => {
            const shown = await next(asked);
            if (![400, 422].includes(shown.status)) return shown;
            const url = new URL(asked.url);
            url.searchParams.delete(name);
            return next({ ...asked, url });
          }),
      })),
};

function isUsed({ sent }: Site, keyword: string): boolean {
  if (keyword === 'required')
    return sent.some(({ isRequired, keywords }) => isRequired && keywords['readOnly'] !== true);
  if (keyword === 'additionalProperties') return sent.some(({ isClosed }) => isClosed);
  return sent.some(({ keywords }) => Object.hasOwn(keywords, keyword) && keywords['readOnly'] !== true);
}
