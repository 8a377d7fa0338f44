import { isRecord } from '../../../../../spec/document/document.ts';

/** The parts of a path such as `lines[0].sku`, `$.lines[*].sku` or `head_commit.message`. */
function partsOfPath(path: string): readonly string[] {
  // A path of the newer mapper begins at the record.
  const rest = path === '$' || path.startsWith('$.') ? path.slice(1) : path;
  const dotted = rest.replaceAll('[', '.').replaceAll(']', '');
  return dotted.split('.').filter((part) => part !== '');
}

/** The value that a path leads to; `undefined` where it leads nowhere. A name that holds dots is one name where the record has it. */
export function valueAt(record: unknown, path: string): unknown {
  if (isRecord(record) && Object.hasOwn(record, path)) return record[path];
  return partsOfPath(path).reduce<unknown>((value, part) => memberOf(value, part), record);
}

/** The list that a path with a star goes through, and the way on from each of its elements. */
export function listInPath(path: string): { readonly list: string; readonly rest: string } | undefined {
  const parts = partsOfPath(path);
  const star = parts.indexOf('*');
  if (star < 0) return undefined;
  return { list: parts.slice(0, star).join('.'), rest: parts.slice(star + 1).join('.') };
}

/** Puts a value where a path leads to, and makes what is missing on the way. */
export function putAt(record: Record<string, unknown>, path: string, value: unknown): void {
  const parts = partsOfPath(path);
  const last = parts.at(-1);
  if (last === undefined) return;
  let place = record;
  for (const part of parts.slice(0, -1)) {
    const inner = Object.hasOwn(place, part) ? place[part] : undefined;
    const next: Record<string, unknown> = isRecord(inner) ? { ...inner } : {};
    define(place, part, next);
    place = next;
  }
  define(place, last, value);
}

/** A name such as `__proto__` becomes a member like any other. */
function define(record: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(record, name, { value, enumerable: true, configurable: true, writable: true });
}

function memberOf(value: unknown, part: string): unknown {
  if (Array.isArray(value)) return /^\d+$/.test(part) ? value[Number(part)] : undefined;
  return isRecord(value) && Object.hasOwn(value, part) ? value[part] : undefined;
}
