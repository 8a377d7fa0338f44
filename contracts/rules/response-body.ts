import type { JsonPointer } from '../../spec/json/json-pointer.ts';
import type { FindingDraft } from '../violations/violation.ts';
import { type BodyRule, partWords } from './wording/body-rule.ts';
import { quoted, shortList, unknownKey } from './wording/field-names.ts';
import { schemaWords } from './wording/schema-words.ts';

/** What comes back, or is put into a fake, must be what the schema of its content asks for. */
export const responseBody: BodyRule<'response-body'> = {
  code: 'response-body',
  wrong: (subject, error) => ({ rule: 'response-body', ...schemaWords(subject, error) }),
  faultyPart: (...part) => ({ rule: 'response-body', ...partWords(...part) }),
};

/**
 * A record that is put into a fake has a field that the document does not name.
 *
 * @param present The names that stand beside it.
 */
export function unnamedField(
  pointer: JsonPointer,
  name: string,
  documentPointer: JsonPointer,
  known: readonly string[],
  present: readonly string[],
): FindingDraft<'response-body'> {
  return {
    rule: 'response-body',
    operation: undefined,
    in: 'body',
    pointer,
    documentPointer,
    keyword: 'additionalProperties',
    expected: `one of ${shortList(known)}`,
    actual: quoted(name),
    ...unknownKey(name, known, present),
  };
}
