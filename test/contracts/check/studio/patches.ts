type Body = Record<string, unknown>;

/** Why a patch is not applied. */
export class PatchRefusal extends Error {
  override readonly name = 'PatchRefusal' as const;
}

/** One step of a JSON Patch. */
export interface Step {
  readonly op: string;
  readonly path: string;
  readonly value?: unknown;
}

/** A record after a JSON Patch, as far as it is about members of objects. `heed`: whether a step is looked at. */
export function jsonPatched(
  record: Body,
  patch: unknown,
  heed: (step: Step) => boolean,
  onHalf: ((half: Body) => void) | undefined,
): Body {
  const copy = structuredClone(record);
  let done = 0;
  try {
    for (const step of Array.isArray(patch) ? patch : []) {
      if (isStep(step) && heed(step)) apply(copy, step);
      done += 1;
    }
  } catch (error) {
    if (done > 0) onHalf?.(copy);
    throw error;
  }
  return copy;
}

function apply(root: Body, { op, path, value }: Step): void {
  const segments = path.split('/').slice(1);
  const name = segments.pop() ?? '';
  let at: Body = root;
  for (const segment of segments) {
    const next = at[segment];
    if (!isBody(next)) throw new PatchRefusal(`There is no ${path}`);
    at = next;
  }
  if (op !== 'add' && !Object.hasOwn(at, name)) throw new PatchRefusal(`There is no ${path}`);
  if (op === 'test') {
    if (JSON.stringify(at[name]) !== JSON.stringify(value)) throw new PatchRefusal(`${path} is something else`);
  } else if (op === 'remove') delete at[name];
  else at[name] = structuredClone(value);
}

/** A record after a merge patch. */
export function mergePatched(record: unknown, patch: unknown, keepsNull = false): unknown {
  if (!isBody(patch)) return patch;
  const merged: Body = isBody(record) ? { ...record } : {};
  for (const [name, value] of Object.entries(patch)) {
    if (value === null && !keepsNull) delete merged[name];
    else merged[name] = value === null ? null : mergePatched(merged[name], value, keepsNull);
  }
  return merged;
}

function isStep(value: unknown): value is Step {
  return isBody(value) && typeof value['op'] === 'string' && typeof value['path'] === 'string';
}

function isBody(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
