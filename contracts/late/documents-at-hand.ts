/**
 * What reads documents and what compares them, loaded with this file.
 *
 * Node has documents-in-node.ts in the place of it, by `imports` in package.json.
 */
import { diffDocuments } from './comparison.ts';
import { applyOverlay, createContract, readDocument } from './documents.ts';

/** What reads documents. */
export type DocumentCode = Pick<typeof import('./documents.ts'), 'applyOverlay' | 'createContract' | 'readDocument'>;

/** What compares documents. */
export type ComparisonCode = Pick<typeof import('./comparison.ts'), 'diffDocuments'>;

export const documentCode = (): DocumentCode => ({ applyOverlay, createContract, readDocument });

export const comparisonCode = (): ComparisonCode => ({ diffDocuments });
