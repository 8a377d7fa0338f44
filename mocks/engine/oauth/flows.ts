import { isRecord, nodeAt, type OpenApiDocument, readableOf } from '../../../spec/document/document.ts';
import { appendPointer, valueAt } from '../../../spec/json/json-pointer.ts';

/** A flow of OAuth 2 that a document has: `clientCredentials`, `authorizationCode`, `password`, `implicit`. */
export interface OauthFlow {
  readonly type: string;
  readonly scopes: readonly string[];
  /** The paths of its URLs: the host is left to whoever sends a request here. */
  readonly tokenPath: string | undefined;
  readonly refreshPath: string | undefined;
  readonly authorizationPath: string | undefined;
}

/** Reads the flows of all schemes of a document, in their order. */
export function readFlows(document: OpenApiDocument): OauthFlow[] {
  const place = '#/components/securitySchemes';
  const schemes: unknown = valueAt(document, place);
  return Object.keys(isRecord(schemes) ? schemes : {}).flatMap((name) => {
    const scheme = readableOf(() => nodeAt(document, appendPointer(place, name)));
    const { type: kind, flows } = scheme?.value ?? {};
    return Object.entries(kind === 'oauth2' && isRecord(flows) ? flows : {}).flatMap(([type, flow]) => {
      if (!isRecord(flow)) return [];
      const { scopes, tokenUrl, refreshUrl, authorizationUrl } = flow;
      return [
        {
          type,
          scopes: Object.keys(isRecord(scopes) ? scopes : {}),
          tokenPath: pathOf(tokenUrl),
          refreshPath: pathOf(refreshUrl),
          authorizationPath: pathOf(authorizationUrl),
        },
      ];
    });
  });
}

function pathOf(url: unknown): string | undefined {
  return typeof url === 'string' && URL.canParse(url, base) ? new URL(url, base).pathname : undefined;
}

/** Where a URL without a host is looked up: any would do. */
const base = 'http://localhost/';
