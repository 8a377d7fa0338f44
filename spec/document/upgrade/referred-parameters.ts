import { valueAt } from '../../json/json-pointer.ts';
import { isRecord } from '../document.ts';

/**
 * Puts a list of parameters in the place of a `$ref` to one. No version has it, and tools that follow every `$ref` read it
 * all the same.
 */
export function placeReferredParameters(document: Record<string, unknown>): void {
  const { paths } = document;
  if (!isRecord(paths)) return;
  for (const item of Object.values(paths)) {
    if (!isRecord(item)) continue;
    for (const holder of [item, ...Object.values(item)]) if (isRecord(holder)) placeIn(holder, document);
  }
}

function placeIn(holder: Record<string, unknown>, document: Readonly<Record<string, unknown>>): void {
  const { parameters } = holder;
  const ref = isRecord(parameters) ? parameters['$ref'] : undefined;
  if (typeof ref !== 'string' || !ref.startsWith('#/')) return;
  const target = valueAt(document, ref.slice(1));
  if (Array.isArray(target)) holder['parameters'] = [...target];
}
