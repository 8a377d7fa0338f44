import { buildPackage, isBuilt } from '../../scripts/build-package.ts';

/** Builds the package once before the tests, where `dist` is not made from the sources as they are. */
export async function setup(): Promise<void> {
  if (!(await isBuilt())) await buildPackage();
}
