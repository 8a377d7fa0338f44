import { isRecord } from '../../document.ts';

const start = '#/parameters/';

/**
 * Puts the bodies and form fields that a document of 2.0 shares in the places that a `$ref` leads from: they become the
 * request body of each operation, which the upgrader does with what stands there itself.
 */
export function placeSharedBodies(document: Record<string, unknown>): void {
  const { parameters: shared, paths } = document;
  if (!isRecord(shared) || !isRecord(paths)) return;
  for (const item of Object.values(paths)) {
    if (!isRecord(item)) continue;
    placeIn(item, shared);
    for (const operation of Object.values(item)) if (isRecord(operation)) placeIn(operation, shared);
  }
}

function placeIn(holder: Record<string, unknown>, shared: Readonly<Record<string, unknown>>): void {
  const { parameters } = holder;
  if (!Array.isArray(parameters)) return;
  holder['parameters'] = parameters.map((parameter: unknown) => {
    const ref = isRecord(parameter) ? parameter['$ref'] : undefined;
    const target = typeof ref === 'string' && ref.startsWith(start) ? shared[ref.slice(start.length)] : undefined;
    const isBody = isRecord(target) && (target['in'] === 'body' || target['in'] === 'formData');
    return isBody ? { ...target } : parameter;
  });
}
