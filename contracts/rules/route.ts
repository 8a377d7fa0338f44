import type { OpenApiDocument } from '../../spec/document/document.ts';
import { basePaths, type Route } from '../../spec/routing/router.ts';
import { didYouMean } from '../violations/near-miss.ts';
import { nearPath } from '../violations/near-path.ts';
import type { FindingDraft } from '../violations/violation.ts';

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

/** The document has no such path. */
function unknownPath(document: OpenApiDocument, method: string, pathname: string): FindingDraft<'unknown-path'> {
  const paths = Object.keys(document.paths ?? {});
  const suggestion = nearPath(pathname, basePaths(document), paths);
  return {
    rule: 'unknown-path',
    operation: undefined,
    in: 'path',
    pointer: '',
    documentPointer: '#/paths',
    expected: `one of ${paths.join(', ')}`,
    actual: pathname,
    message: `${method} ${pathname} leads to no path of the document${didYouMean(suggestion) || '.'}`,
    suggestion,
  };
}

/** The path is there, but not with this method. */
function unknownMethod(method: string, pathname: string, allowed: readonly string[]): FindingDraft<'unknown-method'> {
  return {
    rule: 'unknown-method',
    operation: undefined,
    in: 'request',
    pointer: '',
    documentPointer: '#/paths',
    expected: allowed.join(', '),
    actual: method,
    message: `${pathname} has no ${method}; it has ${allowed.join(', ')}.`,
  };
}
