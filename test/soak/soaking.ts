/**
 * Whether this is the soak, which has minutes: then a table that tries the same thing at many moments, sizes or seeds is
 * tried whole, and else a part of it.
 */
export const soaking: boolean = process.env['INTEGRATOR_TESTKIT_SOAK'] === '1';

/** Every row of a table in the soak, and else one of each so many. */
export function rowsOf<T>(rows: readonly T[], oneOf: number): readonly T[] {
  return soaking ? rows : rows.filter((_row, index) => index % oneOf === 0);
}
