/**
 * Whether this is the soak, which has minutes: then a table that tries the same thing at many moments, sizes or seeds is
 * tried whole, and else a part of it.
 */
export const soaking: boolean = process.env['INTEGRATOR_TESTKIT_SOAK'] === '1';
