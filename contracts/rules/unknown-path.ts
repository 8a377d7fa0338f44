import type { OpenApiDocument } from '../../spec/document/document.ts';
import { basePaths } from '../../spec/routing/router.ts';
import { didYouMean } from '../violations/near-miss.ts';
import { nearPath } from '../violations/near-path.ts';
import type { FindingDraft } from '../violations/violation.ts';

/** The document has no such path. */
export function unknownPath(document: OpenApiDocument, method: string, pathname: string): FindingDraft<'unknown-path'> {
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
