import type { MockResponse } from '../wire/response.ts';

/** An error of RFC 6749, section 5.2 or 4.1.2.1. */
export interface OauthProblem {
  readonly error:
    | 'invalid_request'
    | 'invalid_client'
    | 'invalid_grant'
    | 'invalid_scope'
    | 'unsupported_grant_type'
    | 'unsupported_response_type';
  /** What is wrong, in a sentence. */
  readonly why: string;
}

/** Words a problem as a token endpoint does. */
export function oauthRefusal({ error, why }: OauthProblem): {
  readonly response: MockResponse;
  readonly reason: string;
} {
  const isClient = error === 'invalid_client';
  return {
    response: {
      status: isClient ? 401 : 400,
      headers: { ...unkept, ...(isClient && { 'www-authenticate': 'Basic realm="oauth"' }) },
      body: { error, error_description: why },
    },
    reason: why,
  };
}

/** Nothing that holds a token may be kept by a cache. */
export const unkept: Readonly<Record<string, string>> = { 'cache-control': 'no-store', pragma: 'no-cache' };

/** The scopes that are asked for: all that the flow has, where none is named. */
export function askedScopes(text: string | undefined, known: readonly string[]): readonly string[] | OauthProblem {
  const asked = (text ?? '').split(' ').filter((one) => one !== '');
  if (asked.length === 0) return known;
  const strange = asked.find((one) => !known.includes(one));
  if (strange === undefined) return asked;
  return {
    error: 'invalid_scope',
    why: `There is no scope ${strange} here. Ask for some of: ${known.join(' ') || 'none'}.`,
  };
}
