import { packageError } from '../../../../../integrator/errors/package-error.ts';
import { BrokenState, stateError } from '../../file/state-error.ts';

/** What a database, or the way to it, complains of. */
export class DatabaseError extends Error {
  /** The code of PostgreSQL, or of Node; `undefined` where there is none. */
  readonly code: string | undefined;

  constructor(message: string, code: string | undefined) {
    super(message);
    this.code = code;
  }
}

/** What it says by code, and what to do then. */
const reasons: ReadonlyMap<string, string> = new Map([
  ['28P01', 'it does not take the password. Give the right one in the address, or in the variable PGPASSWORD.'],
  ['28000', 'it does not let this user in. Give another one in the address.'],
  ['3D000', 'there is no such database. Make it with createdb, or give another.'],
  ['42501', 'the user may not do that. Grant it CREATE on the database, or have the schema made by its owner.'],
  ['53300', 'it has too many connections. Let it have more, or start fewer servers.'],
  ['25006', 'it may only be read. Give the address of the one that is written to.'],
  ['55P03', 'another process has held it for 5 seconds. Stop that process, or try again.'],
  ['ECONNREFUSED', 'nobody responds there. Start it, or give another address.'],
  ['ENOTFOUND', 'there is no such host. Give another address.'],
]);

/**
 * Lets something work on the database, and words what it complains of.
 *
 * @throws {PackageError} where `pg` is not installed.
 */
export function wordedDatabase<T>(place: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw wordedFailure(place, error);
  }
}

/** What to throw for what was caught. */
export function wordedFailure(place: string, error: unknown): unknown {
  if (error instanceof BrokenState)
    return stateError(place, `${error.message}. Mend it with psql, or give another schema: ?schema=NAME.`, error);
  if (!(error instanceof DatabaseError)) return error;
  if (error.code === 'ERR_MODULE_NOT_FOUND') return packageError('keep the state in PostgreSQL', 'pg', error);
  const why =
    reasons.get(error.code ?? '') ?? `${error.message.replace(/\.$/, '')}. Look at the database, and try again.`;
  return stateError(place, why, error);
}
