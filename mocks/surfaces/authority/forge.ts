import { packageError } from '../../integrator/errors/package-error.ts';

/** The library that makes certificates. */
export type Forge = typeof import('node-forge');

/**
 * Loads it: only who uses TLS needs it.
 *
 * @throws {PackageError} where it is not installed, with the line that installs it.
 */
export async function loadForge(): Promise<Forge> {
  try {
    return (await import('node-forge')).default;
  } catch (cause) {
    throw packageError('make a certificate', 'node-forge', cause);
  }
}
