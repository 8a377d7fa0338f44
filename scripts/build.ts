/** Builds the package; with `--if-stale` only where `dist/` is missing, broken off or older than its sources. */
import { buildPackage, isBuilt } from './build-package.ts';

if (!process.argv.includes('--if-stale') || !(await isBuilt())) await buildPackage();
