import { type BodyRule, partWords } from './wording/body-rule.ts';
import { schemaWords } from './wording/schema-words.ts';

/** What is sent must be what the schema of its content asks for. */
export const requestBody: BodyRule<'request-body'> = {
  code: 'request-body',
  wrong: (subject, error) => ({ rule: 'request-body', ...schemaWords(subject, error) }),
  faultyPart: (...part) => ({ rule: 'request-body', ...partWords(...part) }),
};
