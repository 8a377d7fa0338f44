import type { Operation } from '../../../spec/operation/operation.ts';
import { isFreeForm, type Parameter, type ParameterLocation, takesName } from '../../../spec/parameter/parameter.ts';
import { type Pairs, type ParameterValue, readPairs, readText } from '../../../spec/parameter/parameter-value.ts';
import type { PathParameters } from '../../../spec/routing/router.ts';
import type { RequestFacts } from '../../exchange/exchange.ts';

/** The parameters of a request as values, by place and name. */
export type ParameterValues = Readonly<Record<ParameterLocation, Readonly<Record<string, unknown>>>>;

/** Where a request's parameters are written. */
export interface ParameterSource {
  readonly request: RequestFacts;
  readonly path: PathParameters;
  readonly query: Pairs;
}

/** Reads one parameter of an operation from its place in the request. */
export function readParameterValue(
  parameter: Parameter,
  { request, path, query }: ParameterSource,
  operation: Operation,
): ParameterValue {
  switch (parameter.in) {
    case 'path':
      return readText(parameter, path[parameter.name]);
    case 'query':
      return readPairs(parameter, query, isFreeForm(parameter) ? untaken(parameter, query, operation) : undefined);
    case 'header':
      return readText(parameter, request.headers.get(parameter.name) ?? undefined);
    case 'cookie':
      return readPairs(parameter, cookiePairs(request.headers.get('cookie') ?? ''));
  }
}

/** The pairs of a query that no other parameter takes, and that are no credentials. */
function untaken(parameter: Parameter, query: Pairs, { parameters, security }: Operation): Pairs {
  const others = parameters.filter((one) => one.in === 'query' && one !== parameter);
  const keys = security
    .flat()
    .flatMap((scheme) => (scheme.kind === 'apiKey' && scheme.in === 'query' ? scheme.name : []));
  return query.filter(([key]) => !keys.includes(key) && !others.some((one) => takesName(one, key)));
}

function cookiePairs(header: string): Pairs {
  return header.split(/;\s*/).flatMap((pair) => {
    const equals = pair.indexOf('=');
    return equals > 0 ? [[pair.slice(0, equals), pair.slice(equals + 1)] as const] : [];
  });
}
