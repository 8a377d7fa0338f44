import { isRecord } from '../../../spec/document/document.ts';
import type { Observed } from '../evidence/observed.ts';
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
export function errorSchema(own: readonly Observed[], style: NullStyle): Written {
  const bodies = own.flatMap(({ value }) => (value === undefined ? [] : [value]));
  return coded(inferSchema(bodies, style), bodies, new Set(own.flatMap(askedTexts)));
}

/** What a request says: a refusal that says it again has no code of its own there. */
function askedTexts({ url, path, sent }: Observed): string[] {
  return [url.pathname, url.href, ...Object.values(path), ...url.searchParams.values(), ...leaves(sent)];
}

function leaves(value: unknown): string[] {
  if (Array.isArray(value) || isRecord(value)) return Object.values(value).flatMap(leaves);
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}

function coded(schema: Written, values: readonly unknown[], asked: ReadonlySet<string>): Written {
  const { properties, items } = schema;
  if (isRecord(items)) {
    const inner = values.flatMap((value) => (Array.isArray(value) ? value : []));
    return { ...schema, items: coded(items, inner, asked) };
  }
  if (isRecord(properties)) {
    const records = values.filter(isRecord);
    const own = Object.entries(properties).map(([name, property]): [string, unknown] => {
      const some = records.flatMap((record) => (Object.hasOwn(record, name) ? [record[name]] : []));
      return [name, coded(isRecord(property) ? property : {}, some, asked)];
    });
    return { ...schema, properties: Object.fromEntries(own) };
  }
  const some = values.filter((value) => value !== null);
  const made = madeText(some);
  if (made !== undefined) return { ...schema, ...made };
  const distinct = [...new Set(some)];
  if (distinct.some((one) => asked.has(String(one)))) return schema;
  const isCodes = distinct.length > 0 && distinct.length <= maxCodes && distinct.every(isCode);
  // One sentence for all is as good as a code.
  const isFixed = distinct.length === 1 && values.length > 1 && some.length === values.length;
  if (!isCodes && !isFixed) return schema;
  return { ...schema, enum: some.length < values.length ? [...distinct, null] : distinct };
}
