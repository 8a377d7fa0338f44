import type { ParameterValues } from '../../../contracts/judge/parts/parameters.ts';
import { valueAt } from '../../../spec/json/json-pointer.ts';
import type { MockRequest } from '../pipeline/engine.ts';

/** An exchange as runtime expressions of OpenAPI see it. */
export interface ExpressionFacts {
  readonly request: Pick<MockRequest, 'method' | 'url' | 'headers'>;
  readonly parameters: ParameterValues | undefined;
  readonly requestBody: unknown;
  readonly status: number;
  readonly responseHeaders: Readonly<Record<string, string | readonly string[]>>;
  readonly responseBody: unknown;
}

/** Fills the expressions of a text, such as `{$request.body#/callbackUrl}`; `undefined` where one has no value. */
export function evaluated(text: string, facts: ExpressionFacts): string | undefined {
  if (text.startsWith('$')) return textOf(expressed(text, facts));
  let filled = '';
  for (const [index, part] of text.split('{').entries()) {
    const end = part.indexOf('}');
    const isExpression = index > 0 && end >= 0;
    const value = isExpression ? textOf(expressed(part.slice(0, end), facts)) : '';
    if (value === undefined) return undefined;
    filled += value + part.slice(isExpression ? end + 1 : 0);
  }
  return filled;
}

function expressed(expression: string, facts: ExpressionFacts): unknown {
  const { request, parameters, requestBody, responseBody, responseHeaders, status } = facts;
  if (expression === '$url') return request.url.href;
  if (expression === '$method') return request.method;
  if (expression === '$statusCode') return status;
  const [start = '', side, place] = /^\$(request|response)\.(body|header|query|path)/.exec(expression) ?? [];
  const name = expression.slice(start.length).replace(/^[.#]/, '');
  if (place === 'body') return within(side === 'request' ? requestBody : responseBody, name);
  if (side === 'response') return place === 'header' ? responseHeaders[name.toLowerCase()] : undefined;
  if (place === 'header') return request.headers.get(name) ?? undefined;
  if (place === 'query') return request.url.searchParams.get(name) ?? undefined;
  return place === 'path' ? parameters?.path[name] : undefined;
}

function within(body: unknown, pointer: string): unknown {
  return pointer === '' ? body : valueAt(body, `#${pointer}`);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}
