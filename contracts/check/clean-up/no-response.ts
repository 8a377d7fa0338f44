import { CannotJudgeError } from '../exchange/cannot-judge-error.ts';
import { NoResponseError } from '../http/attempts/no-response-error.ts';
import { ResponseFailure } from '../http/send/response-limit-error.ts';

/** Why one request has no response that could be used, though the backend responds to others; anything else is thrown on. */
export function whyNoResponse(error: unknown): string {
  if (error instanceof NoResponseError) return 'a request got no response, twice';
  if (error instanceof ResponseFailure || error instanceof CannotJudgeError) return error.message.replace(/\.$/, '');
  throw error;
}
