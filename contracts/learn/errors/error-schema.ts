import { isRecord } from '../../../spec/document/document.ts';
import { inferSchema, madeText, type NullStyle, type Written } from '../schema/infer-schema.ts';

/** Words that name a kind of problem, and are no sentences. */
const isCode = (value: unknown): boolean =>
  typeof value === 'boolean' || (typeof value === 'number' && Number.isInteger(value)) || isWord(value);

function isWord(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 80 && !value.trim().includes(' ');
}

/** More different words than these are no list of codes. */
const maxCodes = 12;

/** The schema of errors: where they have codes, those that were seen are the only ones. */
export function errorSchema(bodies: readonly unknown[], style: NullStyle): Written {
  return coded(inferSchema(bodies, style), bodies);
}

function coded(schema: Written, values: readonly unknown[]): Written {
  const { properties, items } = schema;
  if (isRecord(items)) {
    const inner = values.flatMap((value) => (Array.isArray(value) ? value : []));
    return { ...schema, items: coded(items, inner) };
  }
  if (isRecord(properties)) {
    const records = values.filter(isRecord);
    const own = Object.entries(properties).map(([name, property]): [string, unknown] => {
      const some = records.flatMap((record) => (Object.hasOwn(record, name) ? [record[name]] : []));
      return [name, coded(isRecord(property) ? property : {}, some)];
    });
    return { ...schema, properties: Object.fromEntries(own) };
  }
  const some = values.filter((value) => value !== null);
  const made = madeText(some);
  if (made !== undefined) return { ...schema, ...made };
  const distinct = [...new Set(some)];
  const isCodes = distinct.length > 0 && distinct.length <= maxCodes && distinct.every(isCode);
  // One sentence for all is as good as a code.
  const isFixed = distinct.length === 1 && values.length > 1 && some.length === values.length;
  if (!isCodes && !isFixed) return schema;
  return { ...schema, enum: some.length < values.length ? [...distinct, null] : distinct };
}
