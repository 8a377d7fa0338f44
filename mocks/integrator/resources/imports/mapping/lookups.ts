import { isRecord } from '../../../../../spec/document/document.ts';

/** What a table of an import makes of a value. */
export type LookedUp =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'not-modelled' };

/** Translates a value by a table of an import; one that asks the application is not modelled. */
export function lookUp(lookups: unknown, name: string, value: unknown): LookedUp {
  const table = (Array.isArray(lookups) ? lookups : []).find((one: unknown) => isRecord(one) && one['name'] === name);
  if (!isRecord(table) || !isRecord(table['map'])) return { kind: 'not-modelled' };
  const key = String(value);
  if (Object.hasOwn(table['map'], key)) return { kind: 'value', value: table['map'][key] };
  if (Object.hasOwn(table, 'default')) return { kind: 'value', value: table['default'] };
  if (table['allowFailures'] === true) return { kind: 'value', value: undefined };
  return { kind: 'failed', message: `The lookup ${name} has no entry for ${JSON.stringify(value) ?? 'nothing'}.` };
}
