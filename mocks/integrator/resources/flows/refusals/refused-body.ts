import type { MockResponse } from '../../../../engine/wire/response.ts';

/** Refuses a body for one fault, in the service's own words. */
export function refusedBody(code: string, message: string, field: string, status: 400 | 422 = 422): MockResponse {
  return { status, body: { errors: [{ code, message, field }] } };
}
