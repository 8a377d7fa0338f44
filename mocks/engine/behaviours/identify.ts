import { credentialIn } from '../../../contracts/exchange/credential-in.ts';
import type { RequestFacts } from '../../../contracts/exchange/exchange.ts';
import { missingCredentials } from '../../../contracts/rules/missing-credentials.ts';
import { decoded } from '../../../spec/json/decoded.ts';
import { responseFor } from '../../../spec/operation/operation.ts';
import type { SecurityScheme } from '../../../spec/operation/security.ts';
import { basicLogin } from '../tokens/basic-login.ts';
import type { KnownTokens } from '../tokens/known-tokens.ts';
import type { Conventions } from './conventions.ts';

/** Who a request is from, as far as its credentials for one alternative tell. */
type Shown = { readonly account: string; readonly scopes?: undefined } | Lacking;

interface Lacking {
  readonly account: string | undefined;
  readonly why: string;
  /** The scopes that are lacking, where that is all. */
  readonly scopes?: readonly string[] | undefined;
}

/** Lets in whoever shows good credentials for one alternative of the document's, into the account that they lead to. */
export function identifyBy(tokens: Pick<KnownTokens, 'find'>): Conventions['identify'] {
  return (request, operation) => {
    if (missingCredentials(operation, request) !== undefined) return { problem: { kind: 'missing-credentials' } };
    const { security } = operation;
    let lacking: Lacking | undefined;
    for (const all of security.filter(({ length }) => length > 0)) {
      if (!all.every((scheme) => scheme.kind === 'other' || credentialIn(request, scheme) !== undefined)) continue;
      const shown = shownFor(request, all, tokens);
      if (!('why' in shown)) return shown;
      if (lacking === undefined || shown.scopes !== undefined) lacking = shown;
    }
    if (security.length === 0 || security.some(({ length }) => length === 0)) {
      const shown = shownFor(request, [bearer], tokens);
      return { account: 'why' in shown ? 'default' : shown.account };
    }
    if (lacking === undefined) return { account: 'default' };
    const { account, why, scopes } = lacking;
    // Of 403 and 401, a token that lacks a scope gets the one that the document has.
    const isForbidden = responseFor(operation, 403) !== undefined || responseFor(operation, 401) === undefined;
    const kind = scopes !== undefined && isForbidden ? 'forbidden' : 'bad-credentials';
    return { ...(account !== undefined && { account }), problem: { kind, why } };
  };
}

/** What a caller shows who need not show anything. */
const bearer: SecurityScheme = { kind: 'http', scheme: 'bearer', pointer: '#' };

/** What a request shows for all schemes of an alternative. */
function shownFor(request: RequestFacts, all: readonly SecurityScheme[], tokens: Pick<KnownTokens, 'find'>): Shown {
  let account = 'default';
  for (const scheme of all) {
    const shown = credentialIn(request, scheme)?.trim();
    if (shown === undefined) continue;
    const { text, flaw } = readCredential(scheme, shown);
    if (flaw !== undefined) return { account: undefined, why: flaw };
    const found = tokens.find(text);
    if (found.why !== undefined) return { account: found.account, why: found.why };
    if (found.account !== 'default') account = found.account;
    const { scopes: held } = found;
    const lacking = held === undefined ? [] : (scheme.scopes ?? []).filter((one) => !held.includes(one));
    if (lacking.length > 0) return { account, why: lackingText(lacking, held ?? []), scopes: lacking };
  }
  return { account };
}

function lackingText(lacking: readonly string[], held: readonly string[]): string {
  const has = held.length === 0 ? 'it has none' : `it has ${held.join(', ')}`;
  return `The token lacks the ${lacking.length === 1 ? 'scope' : 'scopes'} ${lacking.join(', ')}: ${has}.`;
}

/** A credential as it was meant, or what is wrong with how it is written, without the credential itself. */
function readCredential(scheme: SecurityScheme, shown: string): { readonly text: string; readonly flaw?: string } {
  const isBasic = scheme.kind === 'http' && scheme.scheme === 'basic';
  const text = isBasic ? basicLogin(shown) : plainKey(scheme, shown);
  if (text === undefined) return { text: '', flaw: 'The credentials are not in base64, as Basic has it.' };
  if (isBasic && !text.includes(':'))
    return { text: '', flaw: 'The credentials are not `user:password`, as Basic has it.' };
  if (text === '' || (isBasic && text === ':')) return { text: '', flaw: 'The credentials are empty.' };
  return { text };
}

/** A key as it was meant: within a cookie it may be percent-encoded. */
function plainKey(scheme: SecurityScheme, shown: string): string {
  return scheme.kind === 'apiKey' && scheme.in === 'cookie' ? decoded(shown) : shown;
}
