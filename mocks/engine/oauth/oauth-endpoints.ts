import type { OpenApiDocument } from '../../../spec/document/document.ts';
import type { Engine } from '../pipeline/engine.ts';
import type { KnownTokens, TokenMemory } from '../tokens/known-tokens.ts';
import { authorizationEndpoint } from './authorization.ts';
import { readFlows } from './flows.ts';
import { createIssuer } from './issue.ts';
import { type OauthBasis, tokenEndpoint } from './token-endpoint.ts';

/** Makes the endpoints for the OAuth 2 flows of a document; `undefined` where it has none. */
export function oauthEndpoints(
  document: OpenApiDocument,
  tokens: KnownTokens,
  memory: TokenMemory,
): Engine['endpoints'] {
  const flows = readFlows(document);
  if (flows.length === 0) return undefined;
  const basis: OauthBasis = { tokens, memory, issuer: createIssuer(tokens, memory) };
  return (request) => {
    const { pathname } = request.url;
    if (request.method === 'POST') {
      const own = flows.filter(({ tokenPath, refreshPath }) => tokenPath === pathname || refreshPath === pathname);
      return own.length === 0 ? undefined : tokenEndpoint(basis, own, request);
    }
    if (request.method !== 'GET') return undefined;
    const own = flows.filter(({ authorizationPath }) => authorizationPath === pathname);
    return own.length === 0 ? undefined : authorizationEndpoint(basis, own, request);
  };
}
