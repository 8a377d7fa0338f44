import { type DocumentNode, isRecord, nodeAt, type OpenApiDocument } from '../document/document.ts';
import { appendPointer, type JsonPointer } from '../json/json-pointer.ts';

/** How a caller may show who it is, and the scopes that it needs, where there are any. */
export type SecurityScheme = (
  | { readonly kind: 'http'; readonly scheme: string; readonly pointer: JsonPointer }
  | {
      readonly kind: 'apiKey';
      readonly in: 'query' | 'header' | 'cookie';
      readonly name: string;
      readonly pointer: JsonPointer;
    }
  | { readonly kind: 'other'; readonly type: string; readonly pointer: JsonPointer }
) & { readonly scopes?: readonly string[] };

/** Schemes that must all be met; an operation lists the alternatives. An empty one lets anybody in. */
export type SecurityAlternative = readonly SecurityScheme[];

/**
 * Reads an operation's security: its own, or else the document's. No list at all: nothing is asked.
 *
 * @throws {DocumentError} where it names a scheme that the document does not have.
 */
export function readSecurity(document: OpenApiDocument, operation: DocumentNode): SecurityAlternative[] {
  const own = operation.value['security'];
  const requirements = own ?? document.security;
  const place = appendPointer(own ? operation.pointer : '#', 'security');
  if (!Array.isArray(requirements)) return [];
  return requirements.flatMap((requirement: unknown, index) =>
    isRecord(requirement)
      ? [
          Object.entries(requirement).map(([name, scopes]) =>
            withScopes(readScheme(document, name, appendPointer(place, index, name)), scopes),
          ),
        ]
      : [],
  );
}

function withScopes(scheme: SecurityScheme, scopes: unknown): SecurityScheme {
  const texts = Array.isArray(scopes) ? scopes.filter((one) => typeof one === 'string') : [];
  return texts.length === 0 ? scheme : { ...scheme, scopes: texts };
}

/** @param place Where it is named. */
function readScheme(document: OpenApiDocument, name: string, place: JsonPointer): SecurityScheme {
  const { pointer, value } = nodeAt(document, appendPointer('#/components/securitySchemes', name), place);
  const { type, scheme, in: location, name: key } = value;
  if (type === 'http' && typeof scheme === 'string') return { kind: 'http', scheme: scheme.toLowerCase(), pointer };
  if (
    type === 'apiKey' &&
    typeof key === 'string' &&
    (location === 'query' || location === 'header' || location === 'cookie')
  ) {
    return { kind: 'apiKey', in: location, name: key, pointer };
  }
  // OAuth 2 and OpenID Connect end in a bearer token; mutual TLS cannot be seen from here.
  if (type === 'oauth2' || type === 'openIdConnect') return { kind: 'http', scheme: 'bearer', pointer };
  return { kind: 'other', type: String(type), pointer };
}
