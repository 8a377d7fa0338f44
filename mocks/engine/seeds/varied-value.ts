import type { Contract } from '../../../contracts/contract/contract.ts';
import { plainName } from '../../../spec/resource/plain-name.ts';
import { schemaAt } from '../../../spec/schema/schema.ts';
import type { Field } from '../../../spec/schema/shape.ts';

/** The value of a field in one of many records: another in each, where its schema is a plain one; else `undefined`. */
export function variedValue(
  { document }: Pick<Contract, 'document'>,
  name: string,
  field: Field,
  place: { readonly resource: string; readonly index: number },
): unknown {
  const schema = schemaAt(document, field.pointer).keywords;
  const { type, enum: choices, const: only, format, pattern } = schema;
  const { resource, index } = place;
  if (only !== undefined) return undefined;
  if (Array.isArray(choices)) return choices[index % choices.length];
  const types = Array.isArray(type) ? type : [type];
  if (types.includes('boolean')) return index % 2 === 0;
  if (types.includes('integer') || types.includes('number')) return numberOf(schema, index);
  if (!types.includes('string') || pattern !== undefined) return undefined;
  const words = /^(name|title|label)$/i.test(name) ? capital(resource) : capital(spaced(name));
  if (format !== undefined) return formatted(format, name, index);
  const text = `${words} ${index + 1}`;
  const longest = Number(schema['maxLength'] ?? 255);
  return text.length > longest ? String(index + 1).slice(-longest) : text;
}

function numberOf({ minimum, maximum, multipleOf }: Readonly<Record<string, unknown>>, index: number): number {
  const step = typeof multipleOf === 'number' ? multipleOf : 1;
  const last = typeof maximum === 'number' ? Math.floor(maximum / step) * step : step;
  const least = typeof minimum === 'number' ? Math.ceil(minimum / step) * step : Math.min(step, last);
  const room = typeof maximum === 'number' ? Math.floor((maximum - least) / step) + 1 : index + 1;
  return least + (index % Math.max(1, room)) * step;
}

/** One moment for each record, a day after the one before. */
const firstDay = Date.UTC(2026, 0, 1);
const day = 86_400_000;

function formatted(format: unknown, name: string, index: number): string | undefined {
  const moment = new Date(firstDay + (index % 3650) * day).toISOString();
  const word = plainName(name) || 'it';
  if (format === 'date-time') return moment;
  if (format === 'date') return moment.slice(0, 10);
  if (format === 'email') return `${word}${index + 1}@example.com`;
  if (format === 'uri' || format === 'url') return `https://example.com/${word}/${index + 1}`;
  return undefined;
}

function spaced(name: string): string {
  return name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[_-]/g, ' ')
    .trim()
    .toLowerCase();
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** The name of the resource that a field seems to refer to, by what it is called: `ownerId`, `owner_id`, `_ownerId`. */
export function ownerNamed(name: string): string | undefined {
  const end = ['_id', 'Id', 'ID'].find((one) => name.endsWith(one));
  if (end === undefined) return undefined;
  const owner = name.slice(name.startsWith('_') ? 1 : 0, -end.length).toLowerCase();
  return owner === '' ? undefined : owner;
}
