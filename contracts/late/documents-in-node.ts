/**
 * What reads documents and what compares them as Node has it: loaded when it is needed, since who judges by the built-in
 * contract needs no parser of YAML and no compiler of schemas, and both are most of what the contract would load.
 *
 * It is loaded by `require`, since what needs it cannot wait; what it has in common with the rest is loaded once.
 */
import { createRequire } from 'node:module';
import type { ComparisonCode, DocumentCode } from './documents-at-hand.ts';

const require = createRequire(import.meta.url);

/** The entries of the build, from the folder where this file is built. */
const built = { documents: '../documents.js', comparison: '../comparison.js' };

export const documentCode = (): DocumentCode => require(built.documents);

export const comparisonCode = (): ComparisonCode => require(built.comparison);
