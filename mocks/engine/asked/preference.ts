import type { RequestFacts } from '../../../contracts/exchange/exchange.ts';
import type { Operation } from '../../../spec/operation/operation.ts';

/** Which response a caller wants to see, as it was written. */
export interface Preference {
  /** A status: `404`. */
  readonly code?: string;
  /** The name of an example of the document. */
  readonly example?: string;
  /** `true`: a sample of the schema, though there is an example. */
  readonly dynamic?: string;
}

/** The query parameters that stand for the words of `Prefer`, where a header cannot be sent. */
export const preferenceParameters: ReadonlyMap<string, keyof Preference> = new Map([
  ['__code', 'code'],
  ['__example', 'example'],
  ['__dynamic', 'dynamic'],
]);

const names: ReadonlySet<string> = new Set(preferenceParameters.values());

/**
 * Reads which response a caller wants from `Prefer: code=404, example=dogs, dynamic=true`, or from the query; the query
 * counts where both say something. `undefined` where nothing is wanted.
 *
 * Other words of `Prefer` are other people's, and a parameter that the operation itself has is the operation's.
 */
export function readPreference({ headers, url }: RequestFacts, operation: Operation): Preference | undefined {
  const wanted: Record<string, string> = {};
  for (const word of headers.get('prefer')?.split(/[,;]/) ?? []) {
    const [key = '', value = ''] = word.split('=', 2);
    const name = key.trim().toLowerCase();
    if (names.has(name)) wanted[name] = value.trim().replaceAll('"', '');
  }
  if (url.search.includes('__')) {
    for (const [parameter, name] of preferenceParameters) {
      const value = isOwn(operation, parameter) ? null : url.searchParams.get(parameter);
      if (value !== null) wanted[name] = value;
    }
  }
  return Object.keys(wanted).length === 0 ? undefined : wanted;
}

function isOwn({ parameters }: Operation, name: string): boolean {
  return parameters.some((parameter) => parameter.in === 'query' && parameter.name === name);
}
