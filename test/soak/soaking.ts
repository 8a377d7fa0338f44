import { test } from 'vitest';

/**
 * Whether this is the soak, which has minutes: then a table that tries the same thing at many moments, sizes or seeds is
 * tried whole, and else a part of it.
 */
export const soaking: boolean = process.env['INTEGRATOR_TESTKIT_SOAK'] === '1';

/** Every row of a table in the soak, and else one of each so many. */
export function rowsOf<T>(rows: readonly T[], oneOf: number): readonly T[] {
  return soaking ? rows : rows.filter((_row, index) => index % oneOf === 0);
}

/** Every row of a table in the soak, and else none: for what takes long, and whose like `npm test` has. */
export function soakRows<T>(rows: readonly T[]): readonly T[] {
  return soaking ? rows : [];
}

/** How a test is written down. */
interface WriteTest {
  (title: string, run: () => void | Promise<void>, timeout?: number): void;
  (title: string, options: { readonly timeout: number }, run: () => void | Promise<void>): void;
}

interface SoakTest extends WriteTest {
  readonly skipIf: (condition: unknown) => WriteTest;
}

const notHere = (): void => undefined;

/** A test that takes long, and whose like `npm test` has: of the soak alone. */
export const soakTest: SoakTest = soaking ? test : Object.assign(notHere, { skipIf: () => notHere });
