// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
import type { BuiltinPart, LateParts, PartLoader } from '../schema/part-checks.ts';
import { checksOf, text } from './page/document-root.ts';

/** The part that a page has at once. */
export const first: BuiltinPart = { text, checksOf };

/** Load what a page has when its fake starts, by number. */
export const atStart: readonly (readonly [part: number, load: PartLoader])[] = [
  [1, () => import('./page/document-shared.ts')],
  [2, () => import('./page/integrations.ts')],
  [46, () => import('./page/token.ts')],
];

/** Loads what tells of all else. */
export const loadLateParts: () => Promise<LateParts> = () => import('./late-parts.ts');
