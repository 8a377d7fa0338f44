import { valueAt } from '../../../json/json-pointer.ts';
import { isRecord } from '../../document.ts';

type Holder = Record<string, unknown>;

/** Whether a list of parameters is a `$ref` somewhere. */
export function hasReferredParameters(document: Readonly<Record<string, unknown>>): boolean {
  return holdersIn(document).some(({ parameters }) => isRecord(parameters) && typeof parameters['$ref'] === 'string');
}

/**
 * Puts a list of parameters in the place of a `$ref` to one. No version has it, and tools that follow every `$ref` read it
 * all the same.
 */
export function placeReferredParameters(document: Readonly<Record<string, unknown>>): void {
  for (const holder of holdersIn(document)) {
    const { parameters } = holder;
    const ref = isRecord(parameters) ? parameters['$ref'] : undefined;
    if (typeof ref !== 'string' || !ref.startsWith('#/')) continue;
    const target = valueAt(document, ref.slice(1));
    if (Array.isArray(target)) holder['parameters'] = [...target];
  }
}

/** Path items and operations. */
function holdersIn({ paths }: Readonly<Record<string, unknown>>): Holder[] {
  const items = isRecord(paths) ? Object.values(paths).filter(isRecord) : [];
  return items.flatMap((item) => [item, ...Object.values(item).filter(isRecord)]);
}
