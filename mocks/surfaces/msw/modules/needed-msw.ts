import { packageError } from '../../../integrator/errors/package-error.ts';
import { loadMsw, type Msw } from './load-msw.ts';

/**
 * msw, for what needs it.
 *
 * @throws {PackageError} where it is not installed.
 */
export function neededMsw(what: string): Msw {
  try {
    return loadMsw();
  } catch (cause) {
    throw packageError(what, 'msw', cause);
  }
}
