import { compareBy, type SortKey, sortKeys } from '../../../spec/resource/choosing/sort-keys.ts';
import { plainName } from '../../../spec/resource/plain-name.ts';
import type { Shape } from '../../../spec/schema/shape.ts';
import type { JsonRecord } from '../store/record.ts';
import type { AskedFields } from './filter/asked-fields.ts';

/** A record and its id. */
export type Entry = readonly [id: string, record: JsonRecord];

/**
 * Puts records in the order that a request asks for: `-name`, `name:desc`, `name desc`, `name_desc`, `name.desc`,
 * `name,desc`, or a direction beside it. A key that is no field of the records says nothing.
 */
export function sortedEntries(
  entries: readonly Entry[],
  asked: unknown,
  direction: unknown,
  fields: AskedFields,
): readonly Entry[] {
  const keys = (Array.isArray(asked) ? asked : [asked])
    .flatMap((text) => withDirections(String(text).split(','), fields.shape))
    .flatMap((text) => keyOf(text, fields))
    .map((key) => (/^desc/i.test(String(direction ?? '')) && !key.isDirected ? { ...key, isDescending: true } : key));
  if (keys.length === 0) return entries;
  const compare = compareBy(keys);
  return [...entries].sort(([, one], [, other]) => compare(one, other));
}

/** How a direction stands behind a name. */
const directions = [' ', ':', '_', '.'].flatMap((mark) =>
  ['asc', 'desc', 'ascending', 'descending'].map((word) => `${mark}${word}`),
);

/** The keys of a text, each with the direction that stands as a key of its own behind it. */
function withDirections(texts: readonly string[], shape: Shape): readonly string[] {
  const keys: string[] = [];
  for (const text of texts.map((one) => one.trim())) {
    const before = keys.at(-1);
    const isDirection = /^(asc|desc)(ending)?$/i.test(text) && fieldNamed(text, shape) === undefined;
    if (isDirection && before !== undefined) keys[keys.length - 1] = `${before} ${text}`;
    else keys.push(text);
  }
  return keys;
}

function keyOf(text: string, { shape, pathTo }: AskedFields): readonly (SortKey & { readonly isDirected: boolean })[] {
  const bare = text.replace(/^[-+]/, '');
  const end = directions.find((word) => bare.toLowerCase().endsWith(word));
  // A field may be called `size_desc`; behind another mark, or a path, a direction is one.
  const mayBeName = end === undefined || (end.startsWith('_') && shape.fields !== undefined && !bare.includes('.'));
  const whole = mayBeName ? fieldNamed(bare, shape) : undefined;
  const name = whole ?? (end === undefined ? undefined : fieldNamed(bare.slice(0, -end.length).trimEnd(), shape));
  if (name === undefined) return [];
  const isDescending = text.startsWith('-') || (whole === undefined && end?.includes('desc') === true);
  const isDirected = /^[-+]/.test(text) || whole === undefined;
  const [first = '', ...rest] = name.split('.');
  const path = [...pathTo(first), ...rest].join('.');
  return sortKeys(isDescending ? `-${path}` : path).map((key) => ({ ...key, isDirected }));
}

/** The field that is meant, however it is spelt; the rest of a dotted path stays as it is. */
function fieldNamed(text: string, { fields, open }: Shape): string | undefined {
  const [first = '', ...rest] = text.split('.');
  if (first === '') return undefined;
  if (fields === undefined) return open && rest.length === 0 && /^\w+$/.test(first) ? text : undefined;
  const field = fields.has(first) ? first : [...fields.keys()].find((name) => plainName(name) === plainName(first));
  return field === undefined ? undefined : [field, ...rest].join('.');
}
