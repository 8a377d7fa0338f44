import { parseJson } from '../../../../spec/json/json-depth.ts';
import { valueAt } from '../../../../spec/json/json-pointer.ts';
import type { Exchange, RequestDraft } from '../../exchange/exchange-log.ts';
import type { Link } from './read-links.ts';

/** The request that a link leads to; the expression that has no value, where one has none. */
export type Linked = { readonly draft: RequestDraft } | { readonly empty: string };

/** What a link asks next, with what the exchange tells that it stands beside. */
export function linkedDraft(
  { target, parameters }: Link,
  exchange: Exchange,
  path: Readonly<Record<string, string>>,
): Linked {
  const pathParameters: Record<string, string> = {};
  const query: [string, string][] = [];
  for (const [written, expression] of Object.entries(parameters)) {
    const value = expressed(expression, exchange, path);
    if (value === undefined) return { empty: String(expression) };
    const [, place, name = written] = /^(path|query)\.(.+)$/.exec(written) ?? [];
    const isPath = target.parameters.some((one) => one.in === 'path' && one.name === name);
    if (place === 'path' || (place === undefined && isPath)) pathParameters[name] = value;
    else query.push([name, value]);
  }
  return { draft: { operation: target, pathParameters, ...(query.length > 0 && { query }) } };
}

function expressed(
  expression: unknown,
  { request, response }: Exchange,
  path: Readonly<Record<string, string>>,
): string | undefined {
  if (typeof expression !== 'string' || !expression.startsWith('$')) return textOf(expression);
  const [start = '', side, place] = /^\$(request|response)\.(body|header|query|path)/.exec(expression) ?? [];
  const name = expression.slice(start.length).replace(/^[.#]/, '');
  if (place === 'body') return textOf(within(side === 'request' ? request.body : response.body, name));
  if (side === 'response') return place === 'header' ? response.headers[name.toLowerCase()] : undefined;
  if (place === 'query') return new URL(request.target, 'http://backend.invalid').searchParams.get(name) ?? undefined;
  return place === 'path' ? path[name] : undefined;
}

function within(body: string | undefined, pointer: string): unknown {
  try {
    const value = body === undefined ? undefined : parseJson(body);
    return pointer === '' ? value : valueAt(value, `#${pointer}`);
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): string | undefined {
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : undefined;
}
