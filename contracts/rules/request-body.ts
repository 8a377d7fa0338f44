import { appendPointer } from '../../spec/json/json-pointer.ts';
import type { Operation } from '../../spec/operation/operation.ts';
import { type PlacedValue, pathText, placeText } from '../../spec/resource/field-path.ts';
import { extensions } from '../../spec/resource/marks/extension.ts';
import type { Agreement } from '../../spec/resource/resource.ts';
import { type FindingDraft, preview } from '../violations/violation.ts';
import { type BodyRule, partWords } from './wording/body-rule.ts';
import { schemaWords } from './wording/schema-words.ts';

/** What is sent must be what the schema of its content asks for. */
export const requestBody: BodyRule<'request-body'> = {
  code: 'request-body',
  wrong: (subject, error) => ({ rule: 'request-body', ...schemaWords(subject, error) }),
  faultyPart: (...part) => ({ rule: 'request-body', ...partWords(...part) }),
};

/** Words a value that does not go with others of its record: it is there twice, or names what there is not. */
export function disagreeing(
  operation: Operation,
  agreement: Agreement,
  { place, value }: PlacedValue,
): FindingDraft<'request-body'> {
  const isUnique = agreement.kind === 'unique';
  const keyword = isUnique ? extensions.unique : extensions.names;
  const at = placeText(place);
  return {
    rule: 'request-body',
    operation: operation.id,
    in: 'body',
    pointer: appendPointer('', ...place),
    documentPointer: appendPointer(agreement.pointer, keyword),
    keyword,
    expected: isUnique ? 'a value of its own' : `one of the values of ${pathText(agreement.of)}`,
    actual: preview(value),
    message: isUnique
      ? `\`${at}\` must be a value of its own: another has it, ${preview(value)}.`
      : `\`${at}\` must be one of the values of \`${pathText(agreement.of)}\`; received ${preview(value)}.`,
  };
}
