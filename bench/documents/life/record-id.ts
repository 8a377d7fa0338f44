import { isObject } from '../ask/documents.ts';
import { spelling } from './spelling.ts';

/** Deeper than this nobody looks for the id of what was made: `{ data: { pet: { id } } }`. */
const deepest = 2;

/** The path that names a record: `/rides/{id}`, and its last parameter. */
export interface RecordPath {
  readonly path: string;
  readonly id: string;
}

/** The id that a response to a creation tells, in its body or its Location; or else the one that was sent. */
export function recordId(
  value: unknown,
  location: string | null,
  named: RecordPath,
  sent: unknown,
): string | undefined {
  const names = namesOf(named);
  // What a response says alone, and is no sentence.
  if (typeof value === 'number' || (typeof value === 'string' && /^[^\s/]+$/.test(value))) return String(value);
  const said = idIn([value], names, deepest) ?? idOfLocation(location) ?? idOfAddress(value, named);
  return said ?? idIn([sent], names, 0);
}

/** Whether a client gave a record its id. */
export function isGiven(sent: unknown, named: RecordPath, id: string): boolean {
  if (!isObject(sent)) return false;
  const names = namesOf(named);
  return Object.entries(sent).some(([name, one]) => names.includes(spelling(name)) && String(one) === id);
}

/** By one of the names, the likeliest first; in what is farthest out, and of a list in its only item. */
function idIn(values: readonly unknown[], names: readonly string[], further: number): string | undefined {
  const objects = values
    .flatMap((value) => (Array.isArray(value) && value.length === 1 ? value : [value]))
    .filter(isObject);
  for (const name of names) {
    for (const object of objects) {
      const found = Object.entries(object).find(([field]) => spelling(field) === name)?.[1];
      if (typeof found === 'string' || typeof found === 'number') return String(found);
    }
  }
  return objects.length === 0 || further === 0 ? undefined : idIn(objects.flatMap(Object.values), names, further - 1);
}

/** What the id of a record may be called: as in the path, `id`, or after its kind, as the `ride_id` of `/rides/{id}`. */
function namesOf({ path, id: parameter }: RecordPath): readonly string[] {
  const own = spelling(parameter);
  const kind = spelling(path.split('/').findLast((part) => part !== '' && !part.includes('{')) ?? '');
  const singular = kind.replace(/ies$/, 'y').replace(/(?<=ss|x|ch|sh)es$|(?<!s)s$/, '');
  const ofKind = [singular, kind].flatMap((one) => [`${one}id`, `${one}uuid`, `${one}key`]);
  return [
    ...new Set([
      own,
      own.replace(/identifier$/, 'id'),
      'id',
      ...ofKind,
      'uuid',
      'sid',
      'key',
      'name',
      `${singular}name`,
    ]),
  ];
}

/** The id at the end of an address of a record that a body shows: `{ location: "https://api.example.com/pets/7" }`. */
function idOfAddress(value: unknown, { path }: RecordPath): string | undefined {
  const last = path.split('/').findLast((part) => part !== '' && !part.includes('{'));
  const texts = isObject(value) ? Object.values(value).filter((one) => typeof one === 'string') : [];
  const parts = texts.map((text) => text.split(/[?#]/)[0]?.split('/') ?? []);
  return parts.find((all) => last !== undefined && all.at(-2) === last)?.at(-1);
}

function idOfLocation(location: string | null): string | undefined {
  const last = location?.split(/[?#]/)[0]?.split('/').filter(Boolean).at(-1);
  return last === undefined ? undefined : decodeURIComponent(last);
}
