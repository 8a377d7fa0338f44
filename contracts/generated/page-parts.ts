// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
import type { BuiltinPart } from '../schema/part-checks.ts';
import { checksOf, text } from './page/document-root.ts';

/** The part that a page has at once. */
export const first: BuiltinPart = { text, checksOf };

/** Load the others, in their order. */
export const loaders: readonly (() => Promise<BuiltinPart>)[] = [
  () => import('./page/document-shared.ts'),
  () => import('./page/integrations.ts'),
  () => import('./page/connections.ts'),
  () => import('./page/exports.ts'),
  () => import('./page/imports.ts'),
  () => import('./page/flows.ts'),
  () => import('./page/jobs.ts'),
  () => import('./page/scripts.ts'),
  () => import('./page/flow-errors.ts'),
  () => import('./page/revisions.ts'),
  () => import('./page/iclients.ts'),
  () => import('./page/stacks.ts'),
  () => import('./page/connectors.ts'),
  () => import('./page/licenses.ts'),
  () => import('./page/lookupcaches.ts'),
  () => import('./page/cache-entries.ts'),
  () => import('./page/asynchelpers.ts'),
  () => import('./page/ashares.ts'),
  () => import('./page/filedefinitions.ts'),
  () => import('./page/ediprofiles.ts'),
  () => import('./page/state.ts'),
  () => import('./page/templates.ts'),
  () => import('./page/accesstokens.ts'),
  () => import('./page/audit.ts'),
  () => import('./page/environments.ts'),
  () => import('./page/recycle-bin.ts'),
  () => import('./page/token.ts'),
];

/** What a page loads when its fake starts, by number. */
export const atStart: readonly number[] = [0,1,2,27];
