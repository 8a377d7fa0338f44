import { isRecord } from '../../../../../../spec/document/document.ts';
import { type HookOutcome, listAsLong } from './hook.ts';
import { errorsIn, type HookError } from './hook-errors.ts';

/** What a hook made of one record. */
export type Element =
  | { readonly kind: 'data'; readonly data: unknown }
  | { readonly kind: 'dropped' }
  | { readonly kind: 'failed'; readonly errors: readonly HookError[] };

/**
 * Reads what preMap or postMap made of each record: `{ data }`, `{ errors }`, or `{}`, which drops it.
 *
 * @returns A fault of the whole page where the function failed, or gave a list of another length.
 */
export function elementsOf(
  outcome: HookOutcome,
  records: readonly unknown[],
  name: string,
): readonly Element[] | HookError {
  if (outcome.kind === 'none') return records.map((data) => ({ kind: 'data', data }));
  if (outcome.kind === 'failed') return { code: outcome.code, message: outcome.message };
  const list = listAsLong(outcome.result, records.length, name);
  if (typeof list === 'string') return { code: 'invalid_extension_response', message: list };
  return list.map((one): Element => {
    const errors = errorsIn(one);
    if (errors.length > 0) return { kind: 'failed', errors };
    return isRecord(one) && one['data'] !== undefined ? { kind: 'data', data: one['data'] } : { kind: 'dropped' };
  });
}
