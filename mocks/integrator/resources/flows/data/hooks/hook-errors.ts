import { isRecord } from '../../../../../../spec/document/document.ts';

/** An error that a function tells of. */
export interface HookError {
  readonly code: string;
  readonly message: string;
  readonly retryDataKey?: string;
}

/** The errors of `{ errors: [{ code, message }] }`. */
export function errorsIn(value: unknown): readonly HookError[] {
  const errors = isRecord(value) ? value['errors'] : undefined;
  return (Array.isArray(errors) ? errors : []).filter(isRecord).map(({ code, message, retryDataKey }) => ({
    code: typeof code === 'string' && code !== '' ? code : 'failed',
    message: typeof message === 'string' && message !== '' ? message : 'No message was given.',
    ...(typeof retryDataKey === 'string' && { retryDataKey }),
  }));
}
