import type { OpenApiDocument } from '../../../spec/document/document.ts';
import type { Route } from '../../../spec/routing/router.ts';
import { unknownMethod } from '../../rules/unknown-method.ts';
import { unknownPath } from '../../rules/unknown-path.ts';
import type { FindingDraft } from '../../violations/violation.ts';

/** A request that leads to no operation of the document. */
export function unroutedRequest(
  document: OpenApiDocument,
  route: Exclude<Route, { kind: 'operation' }>,
  method: string,
  pathname: string,
): FindingDraft<'unknown-path' | 'unknown-method'> {
  return route.kind === 'unknown-path'
    ? unknownPath(document, method, pathname)
    : unknownMethod(method, pathname, route.allowed);
}
