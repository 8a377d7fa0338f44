import { isRecord } from '../../document.ts';

/**
 * Keeps the texts of a form of 2.0 from being empty where the document says so: `allowEmptyValue: false` becomes
 * `minLength: 1`, since what 3.0 makes of a form has no word for it. Where nothing is said, an empty text is let through.
 */
export function fillFields({ parameters: shared, paths }: Readonly<Record<string, unknown>>): void {
  for (const parameter of valuesOf(shared)) fill(parameter);
  for (const item of valuesOf(paths)) {
    const operations = [item, ...valuesOf(item)].filter(isRecord);
    for (const { parameters } of operations) for (const parameter of valuesOf(parameters)) fill(parameter);
  }
}

function fill(parameter: unknown): void {
  if (!isRecord(parameter) || parameter['in'] !== 'formData' || parameter['type'] !== 'string') return;
  if (parameter['allowEmptyValue'] === false) parameter['minLength'] ??= 1;
}

function valuesOf(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}
