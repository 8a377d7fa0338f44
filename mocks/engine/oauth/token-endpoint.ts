import type { Endpoint, MockRequest } from '../pipeline/engine.ts';
import type { FoundToken, Grant, KnownTokens, TokenMemory } from '../tokens/known-tokens.ts';
import type { OauthFlow } from './flows.ts';
import type { Issuer } from './issue.ts';
import { askedScopes, type OauthProblem, oauthRefusal, unkept } from './oauth-problem.ts';
import { type SentClient, sentClient, sentForm } from './sent-form.ts';

/** What a token endpoint goes by. */
export interface OauthBasis {
  readonly tokens: KnownTokens;
  readonly memory: Pick<TokenMemory, 'grants' | 'revoked'>;
  readonly issuer: Issuer;
}

/** The flow that each type of grant belongs to. */
const flowOf: Readonly<Record<string, string>> = {
  client_credentials: 'clientCredentials',
  password: 'password',
  authorization_code: 'authorizationCode',
};

/** The field that says what was granted before, of the types of grant that have one. */
const grantFields: Readonly<Record<string, string>> = {
  authorization_code: 'code',
  refresh_token: 'refresh_token',
};

/** What a token is for. */
interface Granted {
  readonly scopes: readonly string[];
  readonly hasRefresh: boolean;
}

type Form = Readonly<Record<string, string>>;

/** Responds to a request for a token, by the flows whose URL it was sent to. */
export function tokenEndpoint(basis: OauthBasis, flows: readonly OauthFlow[], request: MockRequest): Endpoint {
  const form = sentForm(request);
  const client = sentClient(request, form);
  const grant = basis.memory.grants.get(form[grantFields[form['grant_type'] ?? ''] ?? ''] ?? '');
  const found = ownerOf(basis.tokens, form, client);
  const account = grant?.account ?? found?.account ?? 'default';
  return {
    account,
    requestBody: form,
    respond: async (now) => {
      const granted = await grantedTo(basis, flows, { form, client, grant, found, now });
      if ('error' in granted) return oauthRefusal(granted);
      const { scopes, hasRefresh } = granted;
      const refresh: Grant = { kind: 'refresh', account, client: client.id, scopes };
      const body = {
        ...basis.issuer.token(account, scopes, now),
        ...(hasRefresh && { refresh_token: basis.issuer.grant(refresh, now) }),
      };
      return { response: { status: 200, headers: unkept, body } };
    },
  };
}

/** What the login or the client of a request leads to; `undefined` where it shows neither. */
function ownerOf(tokens: KnownTokens, form: Form, { id, secret }: SentClient): FoundToken | undefined {
  const { username, password, grant_type: type } = form;
  if (type === 'password' && username) return tokens.find(`${username}:${password ?? ''}`);
  return id === undefined ? undefined : tokens.find(secret === undefined ? id : `${id}:${secret}`);
}

interface Asked {
  readonly form: Form;
  readonly client: SentClient;
  readonly grant: Grant | undefined;
  readonly found: FoundToken | undefined;
  readonly now: number;
}

async function grantedTo(
  basis: OauthBasis,
  flows: readonly OauthFlow[],
  asked: Asked,
): Promise<Granted | OauthProblem> {
  const { form, client, found } = asked;
  const type = form['grant_type'];
  if (!type) return { error: 'invalid_request', why: 'The field grant_type is missing. Send a form that has it.' };
  if (type === 'refresh_token') return refreshed(basis, asked);
  const flow = flows.find((one) => Object.hasOwn(flowOf, type) && one.type === flowOf[type]);
  if (flow === undefined) {
    const known = flows.flatMap((one) => Object.keys(flowOf).filter((name) => flowOf[name] === one.type));
    return { error: 'unsupported_grant_type', why: `The grant_type ${type} is none of: ${known.join(', ')}.` };
  }
  if (type === 'authorization_code') return exchanged(basis, asked);
  if (type === 'client_credentials' && client.id === undefined)
    return { error: 'invalid_client', why: 'The client is missing. Send client_id and client_secret, or Basic.' };
  if (type === 'password' && (!form['username'] || !form['password']))
    return { error: 'invalid_request', why: 'The fields username and password are needed. Send both.' };
  if (found?.why !== undefined)
    return { error: type === 'password' ? 'invalid_grant' : 'invalid_client', why: found.why };
  const scopes = askedScopes(form['scope'], flow.scopes);
  if ('error' in scopes) return scopes;
  return { scopes, hasRefresh: type === 'password' };
}

function refreshed({ memory }: OauthBasis, { form, client, grant }: Asked): Granted | OauthProblem {
  const token = form['refresh_token'];
  if (!token) return { error: 'invalid_request', why: 'The field refresh_token is missing. Send it.' };
  if (grant?.kind !== 'refresh' || memory.revoked.has(token))
    return { error: 'invalid_grant', why: 'The refresh token is none that was given, or was revoked.' };
  if (client.id !== undefined && grant.client !== undefined && client.id !== grant.client)
    return { error: 'invalid_grant', why: 'The refresh token was given to another client.' };
  const scopes = askedScopes(form['scope'], grant.scopes);
  return 'error' in scopes ? scopes : { scopes, hasRefresh: false };
}

async function exchanged({ memory }: OauthBasis, { form, client, grant, now }: Asked): Promise<Granted | OauthProblem> {
  const bad = (why: string): OauthProblem => ({ error: 'invalid_grant', why });
  const { code, redirect_uri: redirectUri, code_verifier: verifier } = form;
  if (!code) return { error: 'invalid_request', why: 'The field code is missing. Send it.' };
  if (grant?.kind !== 'code') return bad('The code is none that was given, or was used already.');
  memory.grants.delete(code);
  if (grant.expiresAt !== undefined && grant.expiresAt <= now) return bad('The code has expired.');
  if (client.id !== grant.client) return bad('The code was given to another client.');
  if (redirectUri !== grant.redirectUri) return bad('The redirect_uri is another than the one of the authorization.');
  const { challenge } = grant;
  if (challenge !== undefined && (await challengeOf(verifier ?? '', challenge.method)) !== challenge.text)
    return bad('The code_verifier does not belong to the code_challenge.');
  return { scopes: grant.scopes, hasRefresh: true };
}

/** What RFC 7636 makes of a verifier. */
async function challengeOf(verifier: string, method: string): Promise<string> {
  if (method !== 'S256') return verifier;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  const text = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
