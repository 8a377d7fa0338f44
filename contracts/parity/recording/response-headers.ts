import type { Operation } from '../../../spec/operation/operation.ts';
import type { ReceivedResponse } from '../../check/exchange/exchange-log.ts';
import { readLinks } from '../../exchange/link-header.ts';

/** The headers in which two backends must agree; all others are theirs to choose. */
export const headersThatMatter = [
  'content-type',
  'link',
  'location',
  'retry-after',
  'www-authenticate',
  'allow',
] as const;

/** The headers that matter, without what each backend chooses: the origin of its links, its charset, how long to wait. */
export function comparableHeaders({ headers }: ReceivedResponse, operation: Operation): Record<string, string> {
  return Object.fromEntries(
    headersThatMatter.flatMap((name) => {
      const value = headers[name];
      return value === undefined ? [] : [[name, comparable(name, value, operation)] as const];
    }),
  );
}

function comparable(name: (typeof headersThatMatter)[number], value: string, { path }: Operation): string {
  switch (name) {
    case 'content-type':
      return (value.split(';')[0] ?? '').trim().toLowerCase();
    case 'link':
      return linksOf(value, path.split('/')[1] ?? '');
    case 'location':
      return withoutOrigin(value, path.split('/')[1] ?? '');
    case 'retry-after':
      return /^\d+$/.test(value) ? 'a number of seconds' : 'a moment';
    case 'www-authenticate':
      return (value.split(/\s/)[0] ?? '').toLowerCase();
    case 'allow':
      return value
        .split(',')
        .map((method) => method.trim())
        .sort()
        .join(', ');
  }
}

/** Links as the fake writes them, so that quotes and their order do not count. */
function linksOf(value: string, segment: string): string {
  const links = readLinks(value).map(
    ({ target, relation }) => `<${withoutOrigin(target, segment)}>; rel="${relation}"`,
  );
  return links.length === 0 ? withoutOrigin(value, segment) : links.sort().join(', ');
}

/** Links start at the first segment of the operation's path: what stands before it is where a backend happens to be. */
function withoutOrigin(value: string, segment: string): string {
  return value.replaceAll(/https?:\/\/[^<>\s"]*/g, (url) => {
    const at = url.indexOf(`/${segment}`, url.indexOf('//') + 2);
    return at < 0 ? url : url.slice(at);
  });
}
