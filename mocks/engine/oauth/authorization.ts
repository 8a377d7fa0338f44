import type { Endpoint, MockRequest } from '../pipeline/engine.ts';
import type { OauthFlow } from './flows.ts';
import { askedScopes, type OauthProblem, oauthRefusal } from './oauth-problem.ts';
import type { OauthBasis } from './token-endpoint.ts';

/** How many milliseconds a code is good. */
const codeLifetime = 600_000;

/** Grants whatever is asked for at once, and leads back: nobody is there to be asked. */
export function authorizationEndpoint(basis: OauthBasis, flows: readonly OauthFlow[], request: MockRequest): Endpoint {
  const query: Readonly<Record<string, string>> = Object.fromEntries(request.url.searchParams);
  const { client_id: client, redirect_uri: redirectUri, response_type: type, state } = query;
  const found = client ? basis.tokens.find(client) : undefined;
  const account = found?.account ?? 'default';
  return {
    account,
    requestBody: undefined,
    respond: (now) => {
      if (!client || !redirectUri || !isTarget(redirectUri)) {
        const why =
          'The parameters client_id and redirect_uri are needed, the second as a whole URL without a fragment.';
        return oauthRefusal({ error: 'invalid_request', why });
      }
      const back = (fields: Readonly<Record<string, string | number>>, reason?: string) => {
        const url = new URL(redirectUri);
        const all = { ...fields, ...(state !== undefined && { state }) };
        const texts = new URLSearchParams(Object.entries(all).map(([name, value]) => [name, String(value)]));
        if (type === 'token') url.hash = texts.toString();
        else for (const [name, value] of texts) url.searchParams.append(name, value);
        return { response: { status: 302, headers: { location: url.href, 'cache-control': 'no-store' } }, reason };
      };
      const refuse = ({ error, why }: OauthProblem) => back({ error, error_description: why }, why);
      const flow = flows.find((one) => one.type === (type === 'token' ? 'implicit' : 'authorizationCode'));
      if ((type !== 'code' && type !== 'token') || flow === undefined)
        return refuse({
          error: 'unsupported_response_type',
          why: `The response_type ${type ?? ''} is not one of the document's flows.`,
        });
      const scopes = askedScopes(query['scope'], flow.scopes);
      if ('error' in scopes) return refuse(scopes);
      if (type === 'token') return back(basis.issuer.token(account, scopes, now));
      const text = query['code_challenge'];
      const challenge = text === undefined ? undefined : { text, method: query['code_challenge_method'] ?? 'plain' };
      const expiresAt = now + codeLifetime;
      const grant = { kind: 'code', account, client, scopes, expiresAt, redirectUri, challenge } as const;
      return back({ code: basis.issuer.grant(grant, now) });
    },
  };
}

/** Whether a browser may be led to a URL. */
function isTarget(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hash } = new URL(text);
  return hash === '' && !['javascript:', 'data:', 'vbscript:'].includes(protocol);
}
