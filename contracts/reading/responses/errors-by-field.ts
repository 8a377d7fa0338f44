import { isRecord } from '../../../spec/document/document.ts';

/** Names under which errors are told field by field: `{ errors: { name: ['is missing'] } }`. */
const byField = /^((field|validation)_?)?(errors?|violations)$|^fields$/i;

/** Deeper than this nothing is told by field. */
const deepest = 3;

/** An error that a document shows, told of another field than it shows it of; itself where it tells of none. */
export function toldOf(shown: unknown, field: string, depth = 0): unknown {
  if (!isRecord(shown) || depth > deepest) return shown;
  const entries = Object.entries(shown).map(([name, value]): [string, unknown] => {
    const [only, second] = isRecord(value) ? Object.entries(value) : [];
    const isTold = only !== undefined && second === undefined && isTelling(only[1]) && byField.test(name);
    return [name, isTold ? { [field]: only[1] } : toldOf(value, field, depth + 1)];
  });
  return Object.fromEntries(entries);
}

/** Whether a value is what is said of one field: a list of sentences or objects, or a sentence. */
function isTelling(value: unknown): boolean {
  return Array.isArray(value) || (typeof value === 'string' && value.includes(' '));
}
