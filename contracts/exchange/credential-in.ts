import type { SecurityScheme } from '../../spec/operation/security.ts';
import type { RequestFacts } from './exchange.ts';

/**
 * What a request shows for a scheme, as it is written behind the scheme's name or under its key; `undefined` where it
 * shows nothing, or where that cannot be seen in a request.
 */
export function credentialIn({ headers, url }: RequestFacts, scheme: SecurityScheme): string | undefined {
  if (scheme.kind === 'http') {
    const authorization = headers.get('authorization') ?? '';
    const start = scheme.scheme.length + 1;
    const isOfScheme = authorization.slice(0, start).toLowerCase() === `${scheme.scheme} `;
    return isOfScheme && authorization.length > start ? authorization.slice(start) : undefined;
  }
  if (scheme.kind !== 'apiKey') return undefined;
  if (scheme.in === 'header') return headers.get(scheme.name) ?? undefined;
  if (scheme.in === 'query') return url.searchParams.get(scheme.name) ?? undefined;
  const cookies = (headers.get('cookie') ?? '').split(/;\s*/);
  return cookies.find((pair) => pair.startsWith(`${scheme.name}=`))?.slice(scheme.name.length + 1);
}
