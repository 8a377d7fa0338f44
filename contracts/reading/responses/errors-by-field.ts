import { isRecord } from '../../../spec/document/document.ts';

/** Names under which errors stand field by field: `{ errors: { name: ['is missing'] } }`. */
const byField = /^((field|validation)_?)?(errors?|violations)$|^fields$/i;

/** Deeper than this no field is looked for. */
const deepest = 3;

/** An error that a document shows of one field, about another field; itself where it is about none. */
export function errorAbout(shown: unknown, field: string, depth = 0): unknown {
  if (!isRecord(shown) || depth > deepest) return shown;
  const entries = Object.entries(shown).map(([name, value]): [string, unknown] => {
    const [only, second] = isRecord(value) ? Object.entries(value) : [];
    const isAbout = only !== undefined && second === undefined && isTelling(only[1]) && byField.test(name);
    return [name, isAbout ? { [field]: only[1] } : errorAbout(value, field, depth + 1)];
  });
  return Object.fromEntries(entries);
}

/** Whether a value is what is said of one field: a list of sentences or objects, or a sentence. */
function isTelling(value: unknown): boolean {
  return Array.isArray(value) || (typeof value === 'string' && value.includes(' '));
}
