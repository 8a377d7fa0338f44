import { OptionError } from '../../integrator/errors/option-error.ts';

/** The environment variable that the admin token may stand in: a command line can be read by everybody on the machine. */
export const adminTokenVariable = 'INTEGRATOR_TESTKIT_ADMIN_TOKEN';

/** Whether a text can be an admin token: a header carries it. */
export function isAdminToken(value: unknown): boolean {
  return typeof value === 'string' && /^[\x21-\x7e]+$/.test(value);
}

/** What an admin token may be, in words. */
export const wantedAdminToken = 'a text of visible ASCII characters without spaces';

/**
 * The admin token of the environment; `undefined` where there is none, or no environment, as in a page.
 *
 * @throws {OptionError} where the variable is there and cannot be a token: to ask for none would leave it open to anybody.
 */
export function adminTokenOfEnvironment(): string | undefined {
  const value = typeof process === 'undefined' ? undefined : process.env?.[adminTokenVariable];
  if (value === undefined || isAdminToken(value)) return value;
  const what = value.trim() === '' ? 'it is empty' : 'it holds characters that no header can hold';
  throw new OptionError(`Failed to read ${adminTokenVariable}: ${what}. Give ${wantedAdminToken}, or unset it.`);
}
