import type { Contract } from '../../../../contracts/contract/contract.ts';
import type { ValueJudgement } from '../../../../contracts/judge/judge-value.ts';
import { visitFields } from '../../../../contracts/judge/parts/fields.ts';
import { unnamedField } from '../../../../contracts/rules/response-body.ts';
import { Findings } from '../../../../contracts/violations/findings.ts';
import type { JsonPointer } from '../../../../spec/json/json-pointer.ts';

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
): ValueJudgement {
  const found = new Findings<'response-body'>('violation', contract.lineOf);
  visitFields(contract.shapeAt(schema), value, {
    unknown: (pointerOf, name, shape, present) => {
      const pointer = pointerOf();
      const isTop = pointer.lastIndexOf('/') === 0;
      if (isTop && further.includes(name)) return;
      found.add('response-body', 'body', () => {
        const known = [...(shape.fields?.keys() ?? []), ...(isTop ? further : [])];
        return unnamedField(pointer, name, shape.pointer, known, present);
      });
    },
  });
  return { violations: found.listed, omitted: found.omitted };
}
