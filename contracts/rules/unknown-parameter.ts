import type { Operation } from '../../spec/operation/operation.ts';
import { isFreeForm, takesName } from '../../spec/parameter/parameter.ts';
import type { Pairs } from '../../spec/parameter/parameter-value.ts';
import { didYouMean, nearMiss } from '../violations/near-miss.ts';
import { type FindingDraft, preview } from '../violations/violation.ts';
import { quoted, shortList } from './wording/field-names.ts';

/** Tells of each query parameter that the document does not name: accepted, without effect. */
export function unknownParameters(
  operation: Operation,
  query: Pairs,
  tell: (word: () => FindingDraft<'unknown-parameter'>) => void,
): void {
  const known = operation.parameters.filter((parameter) => parameter.in === 'query');
  const isKnown = (name: string): boolean =>
    known.some((parameter) => takesName(parameter, name) || isFreeForm(parameter)) ||
    operation.security.some((all) =>
      all.some((scheme) => scheme.kind === 'apiKey' && scheme.in === 'query' && scheme.name === name),
    );
  const names = known.map((parameter) => parameter.name);
  const present = query.map(([name]) => name);
  for (const name of new Set(present)) {
    if (isKnown(name)) continue;
    tell(() => {
      const suggestion = nearMiss(name, names, present);
      return {
        rule: 'unknown-parameter',
        operation: operation.id,
        in: 'query',
        pointer: `/${name}`,
        documentPointer: operation.pointer,
        expected: known.length === 0 ? 'no query parameter' : `one of ${shortList(names)}`,
        actual: preview(name),
        message: `${quoted(name)} is not a query parameter of ${operation.id}${didYouMean(suggestion) || '.'}`,
        suggestion,
      };
    });
  }
}
