import type { NoteRule } from '../violations/violation.ts';
import { either, type OptionCheck, usual } from './check-options.ts';
import { isOneOf } from './checked-parts.ts';

// The type makes sure that none is missing.
const rules: Readonly<Record<NoteRule, true>> = {
  'unknown-parameter': true,
  'unknown-field': true,
  'read-only-field': true,
  'undocumented-field': true,
  'erased-field': true,
  'create-only': true,
  'undocumented-error': true,
  'undocumented-success': true,
  'ambiguous-response': true,
  'not-judged': true,
  'injected-fault': true,
  'scripted-function': true,
  'async-function': true,
};

/** The names of the rules of notes. */
export const noteRules: readonly string[] = Object.keys(rules);

/** The check of an option that says which notes are failures. */
export const strictCheck: OptionCheck = either(usual.boolean, [
  (value) => Array.isArray(value) && value.every(isOneOf(noteRules)),
  `a list of ${noteRules.join(', ')}`,
]);
