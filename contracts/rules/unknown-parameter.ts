import type { Operation } from '../../spec/operation/operation.ts';
import type { Parameter } from '../../spec/parameter/parameter.ts';
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
    known.some((parameter) => parameter.name === name || isPartOf(name, parameter)) ||
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

/** Whether a name is that of a field of an object that a query is written for field by field. */
function isPartOf(field: string, { name, style, explode, json, types }: Parameter): boolean {
  if (style === 'deepObject') return field.startsWith(`${name}[`);
  if (json || style !== 'form' || !explode) return false;
  // An object that is open to any field takes every name that no other parameter has.
  return types.properties.has(field) || (types.types.has('object') && types.additional !== undefined);
}
