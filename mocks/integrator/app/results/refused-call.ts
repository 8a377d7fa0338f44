import type { AppError, HostOutcome } from '../interface/app-host.ts';

/** A call that comes to nothing, for one reason. */
export function refusedCall(code: string, message: string): HostOutcome {
  return { status: 422, errors: [{ code, message }] };
}

/** A fault that somebody threw or called back with, as a stack words it: its code, or else its name. */
export function errorOf(thrown: unknown): AppError {
  const { code, name, message }: { code?: unknown; name?: unknown; message?: unknown } = Object(thrown);
  return {
    code: String(code || name || 'Error'),
    message: typeof message === 'string' ? message : String(thrown),
  };
}
