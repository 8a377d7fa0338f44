import { isObject } from '../ask/documents.ts';

/** The id that a response to a creation tells, in its body or its Location. */
export function recordId(value: unknown, location: string | null, parameter: string): string | undefined {
  return idIn(value, parameter) ?? idOfLocation(location);
}

/** By the name of the parameter, `id`, `_id`, or one level down. */
function idIn(value: unknown, parameter: string, depth = 0): string | undefined {
  if (!isObject(value)) return undefined;
  const names = [parameter, 'id', '_id', parameter.replace(/.*?_?(id)$/i, '$1'), 'uuid', 'sid', 'key', 'name'];
  for (const name of names) {
    const found = value[name];
    if (typeof found === 'string' || typeof found === 'number') return String(found);
  }
  if (depth === 1) return undefined;
  for (const member of Object.values(value)) {
    const found = idIn(member, parameter, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function idOfLocation(location: string | null): string | undefined {
  return location?.split(/[?#]/)[0]?.split('/').filter(Boolean).at(-1);
}
