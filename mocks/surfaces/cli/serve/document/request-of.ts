import type { Contract } from '../../../../../contracts/contract/contract.ts';
import type { Operation } from '../../../../../spec/operation/operation.ts';
import type { SecurityScheme } from '../../../../../spec/operation/security.ts';
import { basePaths } from '../../../../../spec/routing/router.ts';

/** The addresses below which the API of a document responds. */
export function baseUrls({ document }: Pick<Contract, 'document'>, url: string): string[] {
  return basePaths(document).map((base) => url + base);
}

/** A first request, as the lines of a command of a shell: of a list, or of whatever else needs nothing. */
export function firstRequest(
  { document, operations, resources }: Contract,
  url: string,
  token: string,
  columns: number,
): string[] {
  const [base = url] = baseUrls({ document }, url);
  const lists = new Set(resources.map(({ collection }) => collection));
  const simple = operations.filter((operation) => operation.method === 'GET' && needsNothing(operation));
  const operation = simple.find(({ path }) => lists.has(path)) ?? simple[0];
  if (operation === undefined || operation.servers !== undefined) return [];
  const { options, query } = shown(operation.security[0] ?? [], token);
  const target = base + operation.path + (query.length > 0 ? `?${query.join('&')}` : '');
  const asked = query.length > 0 ? `'${target}'` : target;
  const line = ['curl', ...options, asked].join(' ');
  return options.length === 0 || line.length <= columns
    ? [line]
    : [`${['curl', ...options].join(' ')} \\`, `  ${asked}`];
}

function needsNothing({ path, parameters }: Operation): boolean {
  return !path.includes('{') && parameters.every(({ required }) => !required);
}

/** How `curl` shows who it is. */
function shown(
  schemes: readonly SecurityScheme[],
  token: string,
): { readonly options: readonly string[]; readonly query: readonly string[] } {
  const options: string[] = [];
  const query: string[] = [];
  for (const scheme of schemes) {
    if (scheme.kind === 'http' && scheme.scheme === 'basic')
      options.push(`-u ${token.includes(':') ? token : `${token}:`}`);
    else if (scheme.kind === 'http') options.push(`-H 'Authorization: ${capital(scheme.scheme)} ${token}'`);
    else if (scheme.kind === 'apiKey' && scheme.in === 'query') query.push(`${scheme.name}=${token}`);
    else if (scheme.kind === 'apiKey' && scheme.in === 'cookie') options.push(`-b '${scheme.name}=${token}'`);
    else if (scheme.kind === 'apiKey') options.push(`-H '${scheme.name}: ${token}'`);
  }
  return { options, query };
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
