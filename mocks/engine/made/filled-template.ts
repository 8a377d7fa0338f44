import { slug } from '../../../contracts/reading/records/slug.ts';
import type { JsonRecord } from '../store/record.ts';

/** A text with the fields of a record in it: `{id}`, `{slug:name}`, `{lower:email}`, `{upper:code}`, `{origin}`. */
export function filledTemplate(template: string, record: JsonRecord, origin: string): string {
  return template.replaceAll(/\{(?:(slug|lower|upper):)?([^{}:]+)\}/g, (_, maker: string | undefined, name: string) => {
    const value = name === 'origin' && !Object.hasOwn(record, name) ? origin : String(record[name] ?? '');
    if (maker === 'slug') return slug(value);
    return maker === 'lower' ? value.toLowerCase() : maker === 'upper' ? value.toUpperCase() : value;
  });
}
