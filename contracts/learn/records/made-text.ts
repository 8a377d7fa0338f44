import { slug } from '../../reading/ids/slug.ts';
import type { SeenRecord } from './seen-record.ts';

/** How a text is made of another: as a template writes it. */
const makers: Readonly<Record<string, (text: string) => string>> = {
  '': (text) => text,
  'slug:': slug,
  'lower:': (text) => text.toLowerCase(),
  'upper:': (text) => text.toUpperCase(),
};

/** The template of a field that is made of other fields of its record: `/widgets/{id}`, `{slug:name}`. */
export function templateOf(
  seen: readonly SeenRecord[],
  of: (one: SeenRecord) => unknown,
  name: string,
  idField: string | undefined,
): string | undefined {
  const [first] = seen;
  const text = first && of(first);
  if (first === undefined || typeof text !== 'string' || name === idField) return undefined;
  const distinct = new Set(seen.map(of));
  const others = Object.keys(first.record).filter((other) => other !== name);
  const named = idField === undefined ? others : [idField, ...others.filter((other) => other !== idField)];
  for (const other of named) {
    for (const [maker, make] of Object.entries(makers)) {
      const source = first.record[other];
      if (typeof source !== 'string' && typeof source !== 'number') continue;
      const part = make(String(source));
      if (part === '' || !text.includes(part)) continue;
      // Of one text alone only an id tells, and a short one only as a part of a path.
      const isNamed = other === idField && (part.length > 3 || text.split('/').includes(part));
      if (distinct.size < 2 && !isNamed) continue;
      const { origin } = first.in.url;
      const template = text.replace(part, `{${maker}${other}}`).replace(origin, '{origin}');
      if (seen.every((one) => filled(template, one) === of(one)))
        return isChanged(seen, other, idField) ? `changed ${template}` : template;
      // What is made once stays when the field changes that it was made of.
      const made = seen.filter(({ in: { part } }) => part?.role === 'create');
      if (made.length > 0 && made.every((one) => filled(template, one) === of(one))) return template;
    }
  }
  return undefined;
}

/** Whether a field of the same record was seen with two values. */
function isChanged(seen: readonly SeenRecord[], field: string, idField: string | undefined): boolean {
  if (idField === undefined) return false;
  const values = new Map<unknown, unknown>();
  return seen.some(({ record }) => {
    const id = record[idField];
    if (!values.has(id)) values.set(id, record[field]);
    return values.get(id) !== record[field];
  });
}

function filled(template: string, { record, in: { url } }: SeenRecord): string {
  return template.replaceAll(/\{([^{}]+)\}/g, (_, word: string) => {
    if (word === 'origin') return url.origin;
    const end = word.indexOf(':') + 1;
    return (makers[word.slice(0, end)] ?? String)(String(record[word.slice(end)] ?? ''));
  });
}
