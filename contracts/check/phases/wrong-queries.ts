import type { OpenApiDocument } from '../../../spec/document/document.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import type { Parameter } from '../../../spec/parameter/parameter.ts';
import { schemaAt } from '../../../spec/schema/schema.ts';
import type { Session } from '../session/session.ts';
import { isRefused } from '../values/held-against.ts';

type Query = readonly (readonly [name: string, value: string])[];

/** Queries that an operation must refuse: each is wrong in one parameter, or in two that cannot go together. */
export function wrongQueries({ contract, conventions }: Session, operation: Operation): Query[] {
  const parameters = operation.parameters.filter((parameter) => parameter.in === 'query');
  const wrong = parameters.flatMap((parameter) =>
    wrongTexts(parameter, keywordsOf(contract.document, parameter))
      .map((text) => [[parameter.name, text] as const])
      // A text that no schema bounds, such as a name to look for, is never wrong.
      .filter(
        (query) =>
          (conventions.isExact && !parameter.types.types.has('string')) || isRefused(contract, { operation, query }),
      ),
  );
  const clashes = conventions.exclusive
    .filter((pair) => pair.every((name) => parameters.some((parameter) => parameter.name === name)))
    .map(([one, other]) => [[one, 'a'] as const, [other, 'b'] as const]);
  return [...wrong, ...clashes];
}

function keywordsOf(document: OpenApiDocument, { schema }: Parameter): Readonly<Record<string, unknown>> {
  return schema === undefined ? {} : schemaAt(document, schema).keywords;
}

/** Texts that a parameter's schema refuses. */
function wrongTexts(parameter: Parameter, keywords: Readonly<Record<string, unknown>>): string[] {
  const types = parameter.types.types;
  if (types.has('integer')) {
    const { minimum, maximum } = keywords;
    return [
      ...new Set([
        ...(typeof minimum === 'number' ? [minimum - 1, -1].filter((one) => one < minimum) : []).map(String),
        ...(typeof maximum === 'number' && Number.isSafeInteger(maximum + 1) ? [String(maximum + 1)] : []),
        ...['1.5', 'abc', '10abc', '', '1e999', '99999999999999999999'],
      ]),
    ];
  }
  if (types.has('number') || types.has('boolean')) return ['abc'];
  return types.has('string') ? ['a$b', '../x'] : [];
}
