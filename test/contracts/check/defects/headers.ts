import { type Defects, type ProxyResponse, spoil } from '../proxy.ts';

const typed = (type: string): ((response: ProxyResponse) => Partial<ProxyResponse>) => {
  return ({ headers, body }) => (body === '' ? {} : { headers: { ...headers, 'content-type': type } });
};

const linked = (edit: (link: string) => string): ((response: ProxyResponse) => Partial<ProxyResponse>) => {
  return ({ headers }) => {
    const { link, ...others } = headers;
    if (link === undefined) return {};
    const edited = edit(link);
    return { headers: edited === '' ? others : { ...others, link: edited } };
  };
};

/** Wrong headers. */
export const headers: Defects = {
  'content type is text/html on list': spoil('list', typed('text/html')),
  'content type is text/plain on create': spoil('create', typed('text/plain')),
  'content type is missing on read': spoil('read', ({ headers: { 'content-type': _, ...others } }) => ({
    headers: others,
  })),
  'content type says latin1': spoil('read', typed('application/json; charset=iso-8859-1')),
  'content type says utf-16': spoil('update', typed('application/json; charset=utf-16')),
  'content type of errors is text/html': spoil(undefined, (a) => (a.status >= 400 ? typed('text/html')(a) : {})),
  'content type of tokenInfo is JavaScript': spoil('tokenInfo', typed('application/javascript')),
  'Link is missing': spoil(
    'list',
    linked(() => ''),
  ),
  'Link is relative': spoil(
    'list',
    linked((link) => link.replaceAll('https://api.integrator.io', '')),
  ),
  'Link has no angle brackets': spoil(
    'list',
    linked((link) => link.replaceAll(/[<>]/g, '')),
  ),
  'Link has rel "previous"': spoil(
    'list',
    linked((link) => link.replaceAll('"prev"', '"previous"')),
  ),
  'Link swaps next and prev': spoil(
    'list',
    linked((link) => link.replaceAll('"next"', '"x"').replaceAll('"prev"', '"next"').replaceAll('"x"', '"prev"')),
  ),
  'Link has no next': spoil(
    'list',
    linked((link) =>
      link
        .split(', ')
        .filter((one) => !one.includes('next'))
        .join(', '),
    ),
  ),
  'Link has no prev': spoil(
    'list',
    linked((link) =>
      link
        .split(', ')
        .filter((one) => !one.includes('prev'))
        .join(', '),
    ),
  ),
  'Link skips one too many': spoil(
    'list',
    linked((link) => link.replaceAll(/skip=(\d+)/g, (_, n) => `skip=${Number(n) + 1}`)),
  ),
  'Link forgets the limit': spoil(
    'list',
    linked((link) => link.replaceAll(/limit=\d+&/g, '')),
  ),
  'Link leads to another path': spoil(
    'list',
    linked((link) => link.replaceAll('/integrations', '/flows')),
  ),
  'Link on a single page': spoil('list', ({ headers: own, status }, { url }) =>
    status === 200 && own['link'] === undefined
      ? { headers: { ...own, link: `<${url.origin}${url.pathname}?limit=1&skip=1>; rel="next"` } }
      : {},
  ),
  '429 without Retry-After': () => {
    let count = 0;
    return async (request, next) => {
      if (++count % 50 !== 0) return next(request);
      const errors = [{ code: 'rate_limited', message: 'Too many requests.' }];
      return { status: 429, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ errors }) };
    };
  },
  '429 with a date in Retry-After': () => {
    let count = 0;
    return async (request, next) => {
      if (++count % 50 !== 0) return next(request);
      const errors = [{ code: 'rate_limited', message: 'Too many requests.' }];
      const retry = { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' };
      return {
        status: 429,
        headers: { 'content-type': 'application/json', ...retry },
        body: JSON.stringify({ errors }),
      };
    };
  },
};
