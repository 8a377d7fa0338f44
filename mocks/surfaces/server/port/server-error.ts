import { TestkitError } from '../../../../spec/errors/testkit-error.ts';

/** The server cannot do what it was asked to. */
export class ServerError extends TestkitError {
  override readonly name = 'ServerError' as const;
}

/**
 * Words the failure to listen at an address.
 *
 * @param free A port that is free, where one was looked for and found.
 */
export function listenError(host: string, port: number, cause: unknown, free?: number): ServerError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  const reason =
    code === 'EADDRINUSE'
      ? `the port is taken. Stop the program that has it, or choose another one: ${free === undefined ? '' : `--port ${free} is free now, and `}--port 0 picks a free one.`
      : code === 'EACCES'
        ? 'this user may not use the port. Choose one above 1023.'
        : code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND'
          ? 'this machine has no such address. Choose 127.0.0.1, or an address of this machine.'
          : `${cause instanceof Error ? cause.message : String(cause)}. Choose another host or port.`;
  return new ServerError(`Failed to listen on ${host}:${port}: ${reason}`, { cause });
}
