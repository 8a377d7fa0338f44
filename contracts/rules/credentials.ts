import type { Operation } from '../../spec/operation.ts';
import type { SecurityScheme } from '../../spec/security.ts';
import type { RequestFacts } from '../exchange.ts';
import type { FindingDraft } from '../violation.ts';

/** A request must carry the credentials of one alternative; whether they are good is not the contract's to know. */
export function missingCredentials(
  operation: Operation,
  request: RequestFacts,
): FindingDraft<'missing-credentials'> | undefined {
  const { security } = operation;
  if (security.length === 0 || security.some((all) => all.every((scheme) => carries(request, scheme))))
    return undefined;
  const expected = security.map((all) => all.map(describe).join(' and ')).join(', or ');
  const lacking = security[0]?.find((scheme) => !carries(request, scheme));
  return {
    rule: 'missing-credentials',
    operation: operation.id,
    ...placeOf(lacking),
    documentPointer: lacking?.pointer ?? operation.pointer,
    expected,
    // Never the credentials themselves.
    actual: found(request, lacking),
    message: `The request must carry ${expected}; add it.`,
  };
}

function carries({ headers, url }: RequestFacts, scheme: SecurityScheme): boolean {
  if (scheme.kind === 'http') {
    const authorization = headers.get('authorization') ?? '';
    return (
      authorization.length > scheme.scheme.length + 1 &&
      authorization.slice(0, scheme.scheme.length + 1).toLowerCase() === `${scheme.scheme} `
    );
  }
  if (scheme.kind !== 'apiKey') return true;
  if (scheme.in === 'header') return headers.get(scheme.name) !== null;
  if (scheme.in === 'query') return url.searchParams.has(scheme.name);
  return (headers.get('cookie') ?? '').split(/;\s*/).some((pair) => pair.startsWith(`${scheme.name}=`));
}

/** Where the credentials that are lacking should be written. */
function placeOf(scheme: SecurityScheme | undefined): Pick<FindingDraft<string>, 'in' | 'pointer'> {
  if (scheme?.kind !== 'apiKey') return { in: 'header', pointer: '/authorization' };
  return { in: scheme.in, pointer: `/${scheme.in === 'header' ? scheme.name.toLowerCase() : scheme.name}` };
}

function found(request: RequestFacts, scheme: SecurityScheme | undefined): string {
  if (scheme?.kind === 'apiKey') return 'nothing';
  return request.headers.get('authorization') === null
    ? 'no Authorization header'
    : 'an Authorization header of another kind';
}

function describe(scheme: SecurityScheme): string {
  if (scheme.kind === 'http') return `an "Authorization: ${capitalise(scheme.scheme)} …" header`;
  if (scheme.kind === 'apiKey') return `the ${scheme.in} "${scheme.name}"`;
  return scheme.type;
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
