import { slug } from '../../../contracts/reading/ids/slug.ts';
import type { RecordCollection } from '../store/collection.ts';
import type { JsonRecord } from '../store/record.ts';

/** What a template is filled in with. */
export interface TemplateFacts {
  readonly record: JsonRecord;
  readonly collection: RecordCollection;
  /** The field that is made. */
  readonly name: string;
  readonly origin: string;
}

/**
 * A text with the fields of a record in it: `{id}`, `{slug:name}`, `{lower:email}`, `{upper:code}`; with the address of
 * the API, `{origin}`; or with a number that goes on from a first one, `{number:0001}`.
 */
export function filledTemplate(template: string, facts: TemplateFacts): string {
  const { record, origin } = facts;
  return template.replaceAll(/\{([^{}]+)\}/g, (found, word: string) => {
    const end = word.indexOf(':');
    const [maker, name] = [word.slice(0, Math.max(0, end)), word.slice(end + 1)];
    if (maker === 'number') return nextOf(template.slice(0, template.indexOf(found)), name, facts);
    const value = name === 'origin' && !Object.hasOwn(record, name) ? origin : String(record[name] ?? '');
    if (maker === 'slug') return slug(value);
    return maker === 'lower' ? value.toLowerCase() : maker === 'upper' ? value.toUpperCase() : value;
  });
}

/** One more than the largest number that other records have behind the same text; as many digits as the first one. */
function nextOf(prefix: string, first: string, { collection, name }: TemplateFacts): string {
  const numbers = collection.all().map((record) => {
    const value = String(record[name] ?? '');
    return value.startsWith(prefix) ? Number.parseInt(value.slice(prefix.length), 10) : Number.NaN;
  });
  const next = numbers.reduce((most, one) => (one >= most ? one + 1 : most), Number(first));
  return String(next).padStart(first.length, '0');
}
