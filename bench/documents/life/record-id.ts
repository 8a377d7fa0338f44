import { isObject } from '../ask/documents.ts';
import { spelling } from './spelling.ts';

/** The id that a response to a creation tells, in its body or its Location; or else the one that was sent. */
export function recordId(
  value: unknown,
  location: string | null,
  parameter: string,
  sent: unknown,
): string | undefined {
  return idIn(value, parameter) ?? idOfLocation(location) ?? idIn(sent, parameter, 1);
}

/** Whether a client gave a record its id. */
export function isGiven(sent: unknown, parameter: string, id: string): boolean {
  if (!isObject(sent)) return false;
  const names = namesOf(parameter);
  return Object.entries(sent).some(([name, one]) => names.includes(spelling(name)) && String(one) === id);
}

/** By the name of the parameter, `id`, `_id`, or one level down. */
function idIn(value: unknown, parameter: string, depth = 0): string | undefined {
  if (!isObject(value)) return undefined;
  const fields = Object.entries(value);
  for (const name of namesOf(parameter)) {
    const found = fields.find(([field]) => spelling(field) === name)?.[1];
    if (typeof found === 'string' || typeof found === 'number') return String(found);
  }
  if (depth === 1) return undefined;
  for (const member of Object.values(value)) {
    const found = idIn(member, parameter, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function namesOf(parameter: string): readonly string[] {
  return [parameter, 'id', parameter.replace(/.*?_?(id)$/i, '$1'), 'uuid', 'sid', 'key', 'name'].map(spelling);
}

function idOfLocation(location: string | null): string | undefined {
  return location?.split(/[?#]/)[0]?.split('/').filter(Boolean).at(-1);
}
