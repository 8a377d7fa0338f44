import type { Contract } from '../../contracts/contract.ts';
import { visitFields } from '../../contracts/rules/fields.ts';
import { unknownKey } from '../../contracts/rules/schema.ts';
import { type Violation, violation } from '../../contracts/violation.ts';
import type { JsonPointer } from '../../spec/json-pointer.ts';

/**
 * The fields of a value that a schema does not name: the service would drop them, so whoever puts one into the fake has
 * misspelt it. Where the document leaves a place open, as for settings, every field is known.
 *
 * @param further Names that are known besides, at the top.
 */
export function unknownFields(
  contract: Contract,
  schema: JsonPointer,
  value: unknown,
  further: readonly string[] = [],
): readonly Violation[] {
  const found: Violation[] = [];
  visitFields(contract.shapeAt(schema), value, {
    unknown: (pointer, name, shape, present) => {
      const isTop = pointer.lastIndexOf('/') === 0;
      if (isTop && further.includes(name)) return;
      const known = [...(shape.fields?.keys() ?? []), ...(isTop ? further : [])];
      const draft = {
        rule: 'response-body',
        operation: undefined,
        in: 'body',
        pointer,
        documentPointer: shape.pointer,
        keyword: 'additionalProperties',
        expected: `one of ${known.join(', ')}`,
        actual: `\`${name}\``,
        ...unknownKey(name, known, present),
      } as const;
      found.push(violation(draft, contract.lineOf));
    },
  });
  return found;
}
