import { pointerSegments } from '../../../spec/json/json-pointer.ts';
import type { RequestDraft } from '../exchange/exchange-log.ts';
import type { Resource } from '../resource/resources.ts';
import type { Session } from '../session/session.ts';
import { patchBody } from './patch-draft.ts';
import { patchableFields } from './patch-fields.ts';

/** The plainest patch of a record: one field that may be changed; `undefined` where none is known. */
export function plainPatch(
  session: Session,
  resource: Resource,
): Pick<RequestDraft, 'json' | 'contentType'> | undefined {
  const { patch, tagField } = resource;
  if (patch === undefined) return undefined;
  const fields = patchableFields(session, resource);
  const field = fields.find(({ path }) => path.length === 1 && path[0] === tagField) ?? fields[0];
  return field && patchBody(patch, [{ path: field.path, value: field.values[0] }]);
}

/** A patch of a path that may be changed, whatever comes of it: for whoever must be refused before it is looked at. */
export function anyPatch({ patch }: Pick<Resource, 'patch'>): Pick<RequestDraft, 'json' | 'contentType'> | undefined {
  const listed = patch?.paths?.find((one) => !one.includes('*'));
  return patch === undefined || listed === undefined
    ? undefined
    : patchBody(patch, [{ path: pointerSegments(listed), value: null }]);
}
