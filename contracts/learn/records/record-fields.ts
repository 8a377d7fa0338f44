import { isGood } from '../evidence/observed.ts';
import { idShape } from '../schema/id-shape.ts';
import { inferSchema, madeText, type NullStyle, nullable, type Written } from '../schema/infer-schema.ts';
import { type FieldLesson, madeField } from './made-field.ts';
import type { SeenRecords } from './seen-record.ts';

/** A text of more words may be what somebody wrote, and is no default. */
const fewWords = 3;

/** Names of moments that a service keeps of its records, whoever writes them. */
const ofService = [/^(date_?)?(creat|insert|updat|modif|chang)|_at$/i, /At$/];

/** What was learned of the fields of a collection's records: the id first, then as responses have them. */
export function recordFields(seen: SeenRecords, style: NullStyle): readonly FieldLesson[] {
  const { whole, listed, idField } = seen;
  const shown = whole.length > 0 ? whole : listed;
  const names = [...new Set(shown.flatMap(({ record }) => Object.keys(record)))];
  const sent = new Set(seen.all.filter(isGood).flatMap((one) => Object.keys(seen.sentOf(one) ?? {})));
  // Where nobody was seen to send a record, nothing tells what the service puts there itself.
  const isWritten = sent.size > 0;
  return names.map((name) => {
    const having = shown.filter(({ record }) => Object.hasOwn(record, name));
    const values = having.map(({ record }) => record[name]);
    const from = having.map(({ in: { number } }) => number);
    if (name === idField) return idLesson(seen, name, values, from);
    const isIgnored = sent.has(name) && isAlwaysOverruled(seen, name);
    const isMade = (!sent.has(name) || isIgnored) && (isWritten || ofService.some((moment) => moment.test(name)));
    const made = isMade ? madeField(seen, name, style) : undefined;
    if (made !== undefined) return made;
    const schema = (sent.has(name) ? undefined : textSchema(values, style)) ?? inferSchema(values, style);
    const fallback = defaultOf(seen, name);
    const lesson = { name, isMade: isMade && isWritten, from };
    if (fallback === undefined) {
      // What nobody sends and each creation shows is there because the service puts it there.
      const isOwn = lesson.isMade && !sent.has(name);
      return {
        ...lesson,
        what: `${name} is ${wordFor(schema)}`,
        schema: isOwn ? { ...schema, readOnly: true } : schema,
      };
    }
    const { value, number } = fallback;
    return {
      ...lesson,
      what: `${name} is ${JSON.stringify(value)} where it is left out`,
      schema: { ...schema, default: value, 'x-made': 'default' },
      from: number,
    };
  });
}

function textSchema(values: readonly unknown[], style: NullStyle): Written | undefined {
  const some = values.filter((value) => value !== null);
  const schema = madeText(some);
  return schema === undefined || some.length === values.length ? schema : nullable(schema, style);
}

function idLesson(
  { collection }: SeenRecords,
  name: string,
  values: readonly unknown[],
  from: readonly number[],
): FieldLesson {
  const shape = idShape([...new Set(values)]);
  const schema = { ...(shape?.schema ?? inferSchema(values, 'type')), readOnly: true };
  return {
    name,
    what: `The id of ${collection} is ${name}: ${shape?.name ?? 'a text of any shape'}`,
    schema,
    isMade: true,
    from,
  };
}

/** What a field is where creation leaves it out: the same in each record. */
function defaultOf(
  seen: SeenRecords,
  name: string,
): { readonly value: unknown; readonly number: readonly number[] } | undefined {
  const without = seen.whole.filter(
    ({ in: one }) => one.part?.role === 'create' && !Object.hasOwn(seen.sentOf(one) ?? {}, name),
  );
  const values = without.map(({ record }) => record[name]);
  const [first] = values;
  const isSame = values.every((value) => JSON.stringify(value) === JSON.stringify(first));
  if (first === undefined || !isSame || isPersonal(first)) return undefined;
  return { value: first, number: without.map(({ in: { number } }) => number) };
}

/** Whether a value may be one that belongs to somebody: a text with more than a few words, an address, what holds one. */
function isPersonal(value: unknown): boolean {
  if (typeof value === 'string') return value.split(/\s/).length > fewWords || /@|\[redacted/i.test(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(isPersonal);
}

/** Whether what was sent for a field was never what came back. */
function isAlwaysOverruled(seen: SeenRecords, name: string): boolean {
  const pairs = seen.whole.flatMap(({ in: one, record }) => {
    const sent = seen.sentOf(one);
    return sent !== undefined && Object.hasOwn(sent, name) ? [[sent[name], record[name]] as const] : [];
  });
  return pairs.length > 0 && pairs.every(([sent, shown]) => JSON.stringify(sent) !== JSON.stringify(shown));
}

function wordFor(schema: Written): string {
  const { type, format } = schema;
  const word = Array.isArray(type) ? type.join(' or ') : typeof type === 'string' ? type : 'any value';
  return typeof format === 'string' ? `${word}, ${format}` : word;
}
