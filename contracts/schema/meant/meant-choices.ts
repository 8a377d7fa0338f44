import { isRecord } from '../../../spec/document/document.ts';
import { preview } from '../../violations/violation.ts';
import type { Meant } from './meant.ts';

/** Choices of which none has the type of the schema: YAML reads `1` and `yes` otherwise, or they are those of the items. */
export function meantChoices(
  schema: Readonly<Record<string, unknown>>,
  choices: readonly unknown[],
): Meant | undefined {
  const types = [schema['type']].flat().filter((type) => typeof type === 'string' && type !== 'null');
  const values = choices.filter((value) => value !== null);
  const isNone =
    types.length > 0 && values.length > 0 && !values.some((value) => types.some((type) => is(type, value)));
  return isNone ? (choicesOfItems(schema, types, values) ?? choicesOf(schema, types, choices)) : undefined;
}

function choicesOfItems(
  { enum: _choices, ...schema }: Readonly<Record<string, unknown>>,
  types: readonly unknown[],
  values: readonly unknown[],
): Meant | undefined {
  const { items = {} } = schema;
  if (!types.includes('array') || !isRecord(items)) return undefined;
  const message =
    '`enum` has no list in it, so that no list could be valid. It is read as the `enum` of the items. Move it into `items`.';
  const own = Object.hasOwn(items, 'enum') ? items : { ...items, enum: values };
  return { keyword: 'enum', message, schema: { ...schema, items: own } };
}

function choicesOf(
  { type, ...schema }: Readonly<Record<string, unknown>>,
  types: readonly unknown[],
  choices: readonly unknown[],
): Meant {
  const written = types.length === 1 ? String(types[0]) : `one of ${types.join(', ')}`;
  const found = preview(choices.find((value) => value !== null));
  const problem = `\`enum\` has no value of the \`type\`, which is ${written}, but ${found} and its like, so that no value could be valid.`;
  const all = choices.flatMap((value) => (value === null ? [null] : asTyped(types, value)));
  // What cannot be had in the type has been chosen with more care than the type.
  if (all.includes(undefined))
    return { keyword: 'enum', message: `${problem} The \`type\` is not judged. Mend one of the two.`, schema };
  const message = `${problem} They are read as if they were. Write them as ${written}, in YAML in quotes.`;
  return { keyword: 'enum', message, schema: { ...schema, type, enum: all } };
}

/** A value as the types have it; `undefined` in its place where none can. */
function asTyped(types: readonly unknown[], value: unknown): unknown[] {
  if (typeof value === 'object') return [undefined];
  const text = String(value);
  // `16:9` is a number of two places to base 60 in YAML 1.1.
  const isOfSixty = typeof value === 'number' && Number.isInteger(value) && value > 60 && value < 3600;
  if (types.includes('string')) return isOfSixty ? [text, `${Math.floor(value / 60)}:${value % 60}`] : [text];
  const others: readonly unknown[] = [Number(text), text === 'true' ? true : text === 'false' ? false : undefined];
  const isPlain = text.trim() !== '';
  return [others.find((other) => isPlain && types.some((type) => is(type, other)))];
}

function is(type: unknown, value: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isRecord(value);
  return typeof value === type;
}
