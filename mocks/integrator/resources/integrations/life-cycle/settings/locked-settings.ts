import { readOnlyField } from '../../../../../../contracts/rules/read-only-field.ts';
import { note } from '../../../../../../contracts/violations/violation.ts';
import { isRecord } from '../../../../../../spec/document/document.ts';
import { pointerSegments } from '../../../../../../spec/json/json-pointer.ts';
import type { JsonRecord } from '../../../../../engine/store/record.ts';
import type { MockResponse } from '../../../../../engine/wire/response.ts';
import type { Write } from '../../../../define/define-resource.ts';
import type { ResourceContext } from '../../../../define/resource-context.ts';

const field = 'settings';

/**
 * Where the app keeps the settings for itself: a PUT is taken and leaves them as they are, a PATCH of them is refused.
 *
 * Source: client, of a live account; choice that it is the settings alone.
 */
export function lockedSettings(
  { role, call, previous }: Write,
  { fake: { options }, contract, resource }: ResourceContext,
): MockResponse | { readonly body: unknown } | undefined {
  if (options['appLockedSettings'] !== 'ignore' || previous === undefined || !isInstalled(previous)) return undefined;
  if (role === 'patch' && patchesSettings(call.body)) {
    const message = `${field} is locked by the integration app.`;
    return { status: 422, body: { errors: [{ code: 'field_locked_by_integration_app', message, field }] } };
  }
  if (role !== 'replace' || !isRecord(call.body)) return undefined;
  const sent = resource.sentSchemas.replace;
  const named = sent === undefined ? undefined : contract.shapeAt(sent).fields?.get(field);
  const { [field]: wanted, ...rest } = call.body;
  if (named !== undefined && JSON.stringify(wanted) !== JSON.stringify(previous[field])) {
    call.note(note(readOnlyField(call.operation, `/${field}`, field, named), contract.lineOf));
  }
  return { body: previous[field] === undefined ? rest : { ...rest, [field]: previous[field] } };
}

function isInstalled({ _connectorId, mode }: JsonRecord): boolean {
  return _connectorId !== undefined && mode === 'settings';
}

/** `test` changes nothing. */
function patchesSettings(operations: unknown): boolean {
  return (
    Array.isArray(operations) &&
    operations.some(
      (one) =>
        isRecord(one) &&
        one['op'] !== 'test' &&
        [one['path'], one['from']].some((path) => typeof path === 'string' && pointerSegments(path)[0] === field),
    )
  );
}
