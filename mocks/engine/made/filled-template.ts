import { slug } from '../../../contracts/reading/ids/slug.ts';
import { foundAt } from '../../../spec/resource/change-at.ts';
import type { FieldPath } from '../../../spec/resource/field-path.ts';
import type { RecordCollection } from '../store/collection.ts';
import type { JsonRecord } from '../store/record.ts';

/** What a template is filled in with. */
export interface TemplateFacts {
  readonly record: JsonRecord;
  readonly collection: RecordCollection;
  /** Where the field stands that is made. */
  readonly path: FieldPath;
  readonly origin: string;
}

/**
 * A text with the fields of a record in it: `{id}`, `{slug:name}`, `{lower:email}`, `{upper:code}`; with the address of
 * the API, `{origin}`; or with a number that goes on from a first one, `{number:0001}`.
 */
export function filledTemplate(template: string, facts: TemplateFacts): string {
  // Odd places are words: what stands before one is filled already when its turn comes.
  const parts = template.split(/\{([^{}]+)\}/);
  return parts.reduce((filled, part, index) => filled + (index % 2 === 0 ? part : wordOf(part, filled, facts)), '');
}

function wordOf(word: string, before: string, facts: TemplateFacts): string {
  const { record, origin } = facts;
  const end = word.indexOf(':');
  const [maker, name] = [word.slice(0, Math.max(0, end)), word.slice(end + 1)];
  if (maker === 'number') return nextOf(before, name, facts);
  const value = name === 'origin' && !Object.hasOwn(record, name) ? origin : String(record[name] ?? '');
  if (maker === 'slug') return slug(value);
  return maker === 'lower' ? value.toLowerCase() : maker === 'upper' ? value.toUpperCase() : value;
}

/** One more than the largest number that other records have behind the same text; as many digits as the first one. */
function nextOf(prefix: string, first: string, { collection, path }: TemplateFacts): string {
  const texts = collection.all().flatMap((record) => foundAt(record, path).map(String));
  const numbers = texts.map((text) =>
    text.startsWith(prefix) ? Number.parseInt(text.slice(prefix.length), 10) : Number.NaN,
  );
  const next = numbers.reduce((most, one) => (one >= most ? one + 1 : most), Number(first));
  return String(next).padStart(first.length, '0');
}
