import type { Operation } from '../../spec/operation/operation.ts';
import type { SecurityScheme } from '../../spec/operation/security.ts';
import { credentialIn } from '../exchange/credential-in.ts';
import type { RequestFacts } from '../exchange/exchange.ts';
import type { FindingDraft } from '../violations/violation.ts';

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
    ...found(request, lacking, expected, security.length === 1),
  };
}

function carries(request: RequestFacts, scheme: SecurityScheme): boolean {
  return scheme.kind === 'other' || credentialIn(request, scheme) !== undefined;
}

/** Where the credentials that are lacking should be written. */
function placeOf(scheme: SecurityScheme | undefined): Pick<FindingDraft<string>, 'in' | 'pointer'> {
  if (scheme?.kind !== 'apiKey') return { in: 'header', pointer: '/authorization' };
  return { in: scheme.in, pointer: `/${scheme.in === 'header' ? scheme.name.toLowerCase() : scheme.name}` };
}

/** What was sent instead, and how to mend it: never the credentials themselves. */
function found(
  { headers }: RequestFacts,
  scheme: SecurityScheme | undefined,
  expected: string,
  isOnly: boolean,
): Pick<FindingDraft<string>, 'actual' | 'message'> {
  const authorization = headers.get('authorization')?.trim();
  const general = `The request must carry ${expected}; add it.`;
  if (scheme?.kind === 'apiKey') return { actual: 'nothing', message: general };
  if (scheme?.kind !== 'http' || authorization === undefined)
    return { actual: 'no Authorization header', message: general };
  if (!isOnly) return { actual: 'an Authorization header of another kind', message: general };
  const wanted = capitalise(scheme.scheme);
  const [first = '', ...others] = authorization.split(/\s+/);
  if (authorization === '') {
    return {
      actual: 'an empty Authorization header',
      message: `The Authorization header is empty: write \`${wanted} …\`.`,
    };
  }
  if (first.toLowerCase() === scheme.scheme) {
    return {
      actual: `\`${wanted}\` alone`,
      message: `The Authorization header has nothing after \`${wanted}\`: write the credentials behind it.`,
    };
  }
  // Any other word may be the secret itself.
  if (others.length > 0 && wellKnown.has(first.toLowerCase())) {
    return {
      actual: `an Authorization header of the scheme ${first}`,
      message: `The Authorization header is of the scheme ${first}, but must be of ${wanted}: write \`${wanted} …\`.`,
    };
  }
  return {
    actual: `an Authorization header without the word ${wanted}`,
    message: `The Authorization header does not begin with the word ${wanted}: write \`${wanted} …\`, with what was sent behind it.`,
  };
}

/** Schemes that a header may begin with, as IANA lists them, and those that other services made up. */
const wellKnown: ReadonlySet<string> = new Set([
  'apikey',
  'basic',
  'bearer',
  'digest',
  'dpop',
  'negotiate',
  'ntlm',
  'token',
]);

function describe(scheme: SecurityScheme): string {
  if (scheme.kind === 'http') return `an "Authorization: ${capitalise(scheme.scheme)} …" header`;
  if (scheme.kind === 'apiKey') return `the ${scheme.in} "${scheme.name}"`;
  return scheme.type;
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
