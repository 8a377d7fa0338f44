import { readOnlyField } from '../../../../../contracts/rules/read-only-field.ts';
import { note } from '../../../../../contracts/violations/violation.ts';
import { isRecord } from '../../../../../spec/document/document.ts';
import { sideOf } from '../../../define/choices/side-of.ts';
import type { Write } from '../../../define/define-resource.ts';
import type { ResourceContext } from '../../../define/resource-context.ts';
import { registeredByPuts } from './registered-by-put.ts';

/** What an integration has registered with it. */
const fields = ['_registeredConnectionIds', '_registeredLookupCacheIds'];

/**
 * Where registrations change by their own operations alone: a PUT is taken and leaves them as they are; a new integration
 * may still bring some along. Source: client, which treats them as read-only when it writes.
 */
export function keptRegistrations(
  { role, call, previous }: Write,
  { fake: { options }, contract, resource }: ResourceContext,
): { readonly body: unknown } | undefined {
  if (role !== 'replace' || previous === undefined || !isRecord(call.body)) return undefined;
  if (sideOf(registeredByPuts, options['registeredByPut']) === 'writable') return undefined;
  const sent = resource.sentSchemas.replace;
  const named = sent === undefined ? undefined : contract.shapeAt(sent).fields;
  const body: Record<string, unknown> = { ...call.body };
  for (const field of fields) {
    const shape = named?.get(field);
    if (
      shape !== undefined &&
      body[field] !== undefined &&
      JSON.stringify(body[field]) !== JSON.stringify(previous[field])
    )
      call.note(note(readOnlyField(call.operation, `/${field}`, field, shape), contract.lineOf));
    if (previous[field] === undefined) delete body[field];
    else body[field] = previous[field];
  }
  return { body };
}
