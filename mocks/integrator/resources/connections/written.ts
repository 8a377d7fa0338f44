import { isRecord } from '../../../../spec/document/document.ts';
import type { MockResponse } from '../../../engine/wire/response.ts';
import type { Write } from '../../define/define-resource.ts';
import type { ResourceContext } from '../../define/resource-context.ts';
import { maxConcurrencies } from './extension.ts';

/**
 * Looks at a connection before it is written: one for files keeps its agent, whatever a replacement leaves out, and too
 * many requests at a time become as many as there may be, without a word.
 *
 * Source: doc.
 */
export function lookingAtConnection(
  { role, call: { body }, previous }: Write,
  { fake }: ResourceContext,
): MockResponse | { readonly body: unknown } | undefined {
  if ((role !== 'create' && role !== 'replace') || !isRecord(body)) return undefined;
  // The type stays as it was created.
  const type = String(previous?.['type'] ?? body['type']);
  if (role === 'replace' && previous !== undefined && type === 'filesystem' && body['_agentId'] === undefined) {
    const message = 'filesystem connection requires Agent';
    return { status: 422, body: { errors: [{ code: 'missing_required_field', message, field: '_agentId' }] } };
  }
  const block = body[type];
  const chosen = fake.options['maxConcurrency'];
  const max = maxConcurrencies.find((one) => one === chosen) ?? maxConcurrencies[0];
  if (!isRecord(block) || !(Number(block['concurrencyLevel']) > max)) return undefined;
  return { body: { ...body, [type]: { ...block, concurrencyLevel: max } } };
}
