import { credentialIn } from '../../../contracts/exchange/credential-in.ts';
import type { RequestFacts } from '../../../contracts/exchange/exchange.ts';
import { missingCredentials } from '../../../contracts/rules/missing-credentials.ts';
import type { SecurityScheme } from '../../../spec/operation/security.ts';
import type { Conventions } from './conventions.ts';

/** A token that has always expired, in every scheme of every document. */
export const expiredToken = 'expired_token';

/**
 * Lets in whoever shows good credentials for one alternative of the document's, all into one account.
 *
 * `accepted`: the tokens and keys that are good; `undefined`: any that is not empty.
 */
export function identifyBy(accepted: ReadonlySet<string> | undefined): Conventions['identify'] {
  return (request, operation) => {
    if (missingCredentials(operation, request) !== undefined) return { problem: { kind: 'missing-credentials' } };
    let why: string | undefined;
    for (const all of operation.security) {
      if (!all.every((scheme) => scheme.kind === 'other' || credentialIn(request, scheme) !== undefined)) continue;
      const flaw = all.map((scheme) => flawOf(request, scheme, accepted)).find((one) => one !== undefined);
      if (flaw === undefined) return { account: 'default' };
      why ??= flaw;
    }
    return why === undefined ? { account: 'default' } : { problem: { kind: 'bad-credentials', why } };
  };
}

/** What is wrong with what is shown for a scheme, without the credentials themselves; `undefined` where it is good. */
function flawOf(
  request: RequestFacts,
  scheme: SecurityScheme,
  accepted: ReadonlySet<string> | undefined,
): string | undefined {
  const shown = credentialIn(request, scheme)?.trim();
  if (shown === undefined) return undefined;
  const isBasic = scheme.kind === 'http' && scheme.scheme === 'basic';
  const token = isBasic ? decodedLogin(shown) : plainKey(scheme, shown);
  if (token === undefined) return 'The credentials are not in base64, as Basic has it.';
  if (isBasic && !token.includes(':')) return 'The credentials are not `user:password`, as Basic has it.';
  if (token === '' || (isBasic && token === ':')) return 'The credentials are empty.';
  if ((isBasic ? token.split(':') : [token]).includes(expiredToken))
    return `\`${expiredToken}\` stands for credentials that have expired: it is always refused.`;
  if (accepted === undefined || accepted.has(token)) return undefined;
  return 'The credentials are none of those that the fake was made with: see its option `tokens`.';
}

function decodedLogin(shown: string): string | undefined {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(shown), (char) => char.charCodeAt(0)));
  } catch {
    return undefined;
  }
}

/** A key as it was meant: within a cookie it may be percent-encoded. */
function plainKey(scheme: SecurityScheme, shown: string): string {
  if (scheme.kind !== 'apiKey' || scheme.in !== 'cookie') return shown;
  try {
    return decodeURIComponent(shown);
  } catch {
    return shown;
  }
}
