import { documentedBody } from '../../../spec/operation/success.ts';
import { mediaExample } from '../../reading/responses/examples/media-example.ts';
import type { LessonBasis } from '../basis/lesson-basis.ts';
import { isGood, type Observed } from '../evidence/observed.ts';
import { inferSchema } from '../schema/infer-schema.ts';
import { writeResponse } from './response-writer.ts';

/** Writes down what operations respond with that deal with no records, where the document shows nothing of it. */
export function learnOthers(basis: LessonBasis, observed: readonly Observed[]): void {
  const own = observed.filter((one) => one.part === undefined && isGood(one) && one.value !== undefined);
  for (const operation of new Set(own.map((one) => one.operation))) {
    for (const status of new Set(own.filter((one) => one.operation === operation).map((one) => one.status))) {
      const here = own.filter((one) => one.operation === operation && one.status === status);
      const [first] = here;
      const documented = operation.responses.get(String(status));
      const body = documented && documentedBody(documented);
      const isShown = body !== undefined && mediaExample(basis.contract, body.content.pointer) !== undefined;
      if (first === undefined || isShown || body?.content.schema !== undefined) continue;
      const schema = inferSchema(
        here.map(({ value }) => value),
        basis.style,
      );
      writeResponse(basis, operation, {
        status,
        what: `${operation.id} has a body, of which the first one is the example`,
        from: here.map(({ number }) => number),
        response: { content: { [first.type ?? 'application/json']: { schema, example: first.value } } },
      });
    }
  }
}
