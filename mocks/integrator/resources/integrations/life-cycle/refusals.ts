import type { components } from '../../../../../spec/generated/types.ts';
import type { Refusal } from '../../../../engine/wire/problem.ts';

type ErrorList = components['schemas']['ErrorList'];

/** There is no such integration. */
export function unknownIntegration(id: string): Refusal {
  return { problem: { kind: 'unknown-record', resource: 'integration', id } };
}

/** No step of the integration names the function. */
export function noSuchFunction(kind: string, name: string): { readonly status: 404; readonly body: ErrorList } {
  const message = `${kind} function ${name} not found.`;
  return { status: 404, body: { errors: [{ code: 'invalid_ref', message, field: 'function' }] } };
}

/** The integration is in a state in which this is not done. */
export function notAllowed(message: string, field: string): { readonly status: 422; readonly body: ErrorList } {
  return { status: 422, body: { errors: [{ code: 'update_not_allowed', message, field }] } };
}

/** The integration is being updated. */
export function beingUpdated(): { readonly status: 422; readonly body: ErrorList } {
  return notAllowed(
    'The integration is being updated; its settings cannot be changed until the update is done.',
    'updateInProgress',
  );
}
