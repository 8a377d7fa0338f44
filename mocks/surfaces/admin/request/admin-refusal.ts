import { isTestkitError } from '../../../../spec/errors/testkit-error.ts';
import { RecordError } from '../../../integrator/errors/record-error.ts';

/** Why a request to the control API is refused, where no error of the fake says so. */
export type RefusalKind =
  | 'bad-request'
  | 'forbidden'
  | 'insufficient-storage'
  | 'internal'
  | 'method-not-allowed'
  | 'not-found'
  | 'payload-too-large'
  | 'unauthorized'
  | 'unavailable'
  | 'unknown-resource'
  | 'unsupported-media-type';

const statuses: Readonly<Record<RefusalKind, number>> = {
  'bad-request': 400,
  unauthorized: 401,
  forbidden: 403,
  'not-found': 404,
  'unknown-resource': 404,
  'method-not-allowed': 405,
  'payload-too-large': 413,
  'unsupported-media-type': 415,
  internal: 500,
  unavailable: 503,
  'insufficient-storage': 507,
};

/** A request to the control API is refused; nothing is changed by it. */
export class AdminRefusal extends Error {
  readonly kind: RefusalKind;

  constructor(kind: RefusalKind, message: string) {
    super(message);
    this.kind = kind;
  }
}

/** Words a refusal as the control API words it. */
export function refusalResponse(kind: RefusalKind, message: string): Response {
  return Response.json({ error: kind, message }, { status: statuses[kind] });
}

/** Turns whatever a route threw into a response; an error of the fake keeps its name, so that a client can throw it again. */
export function responseToError(error: unknown, doing: string): Response {
  if (error instanceof AdminRefusal) return refusalResponse(error.kind, error.message);
  if (isTestkitError(error)) return errorResponse(error, 422);
  return refusalResponse('internal', `Failed to ${doing}: ${reasonOf(error)}.`);
}

/** Words an error of the fake with a status. */
export function errorResponse(error: Error, status: number): Response {
  const { violations, omitted }: Partial<RecordError> = error instanceof RecordError ? error : {};
  const body = {
    error: error.name,
    message: error.message,
    ...(violations && { violations }),
    ...(omitted && { omitted }),
  };
  return Response.json(body, { status });
}

/** What an error says, so that a sentence can end with it. */
function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
}
