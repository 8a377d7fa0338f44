import { shellQuoted } from '../../../../../contracts/exchange/shell-quoted.ts';
import { isRecord } from '../../../../../spec/document/document.ts';
import { resolved } from './read-references.ts';

/**
 * The first request that somebody can copy to a shell: of a GET that needs nothing, with the credentials that the document
 * asks for. `undefined` where there is none.
 *
 * @param base Where the API responds.
 * @param token What is shown as credentials, of any kind.
 */
export function firstCall(
  document: Readonly<Record<string, unknown>>,
  base: string,
  token: string,
): string | undefined {
  const paths = isRecord(document['paths']) ? document['paths'] : {};
  for (const [path, item] of Object.entries(paths)) {
    const get = isRecord(item) && !path.includes('{') ? item['get'] : undefined;
    if (!isRecord(item) || !isRecord(get) || asksForMore(document, item, get)) continue;
    const { options, query } = credentials(document, get['security'] ?? document['security'], token);
    const target = base + path + (query === '' ? '' : `?${query}`);
    return ['curl', ...options, query === '' ? target : shellQuoted(target)].join(' ');
  }
  return undefined;
}

function asksForMore(document: unknown, ...parts: readonly Readonly<Record<string, unknown>>[]): boolean {
  const parameters = parts.flatMap((part): unknown[] => (Array.isArray(part['parameters']) ? part['parameters'] : []));
  return parameters.some((parameter) => resolved(document, parameter)?.['required'] === true);
}

/** How curl shows who it is: by the first way that the document names. */
function credentials(
  document: Readonly<Record<string, unknown>>,
  security: unknown,
  token: string,
): { options: string[]; query: string } {
  const components = isRecord(document['components']) ? document['components'] : {};
  const schemes = isRecord(components['securitySchemes']) ? components['securitySchemes'] : {};
  const way: unknown = Array.isArray(security) ? security[0] : undefined;
  const options: string[] = [];
  let query = '';
  for (const name of Object.keys(isRecord(way) ? way : {})) {
    const { type, scheme, in: place, name: key } = resolved(document, schemes[name]) ?? {};
    if (type === 'http' && String(scheme).toLowerCase() === 'basic') options.push('-u', shellQuoted(`${token}:`));
    else if (type === 'apiKey' && place === 'query') query = `${String(key)}=${encodeURIComponent(token)}`;
    else if (type === 'apiKey' && place === 'cookie') options.push('-b', shellQuoted(`${String(key)}=${token}`));
    else if (type === 'apiKey') options.push('-H', shellQuoted(`${String(key)}: ${token}`));
    else options.push('-H', shellQuoted(`Authorization: Bearer ${token}`));
  }
  return { options, query };
}
