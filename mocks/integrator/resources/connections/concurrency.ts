import { isRecord } from '../../../../spec/document/document.ts';
import { sideOf } from '../../define/choices/side-of.ts';
import type { Write } from '../../define/define-resource.ts';
import type { ResourceContext } from '../../define/resource-context.ts';
import { maxConcurrencies } from './extension.ts';

/** Too many requests at a time become as many as there may be, without a word. Source: doc. */
export function loweringConcurrency(
  { role, call: { body }, previous }: Write,
  { fake }: ResourceContext,
): { readonly body: unknown } | undefined {
  if ((role !== 'create' && role !== 'replace') || !isRecord(body)) return undefined;
  // The type stays as it was created.
  const type = String(previous?.['type'] ?? body['type']);
  const block = body[type];
  const max = sideOf(maxConcurrencies, fake.options['maxConcurrency']);
  if (!isRecord(block) || !(Number(block['concurrencyLevel']) > max)) return undefined;
  return { body: { ...body, [type]: { ...block, concurrencyLevel: max } } };
}
