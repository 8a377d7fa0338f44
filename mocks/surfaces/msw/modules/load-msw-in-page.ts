/** msw as a bundler finds it, which has to see an import; `imports` in package.json tells the bundler of this file. */
import * as msw from 'msw';
import { PackageError } from '../../../integrator/errors/package-error.ts';
import type {
  loadMswInNode as loadMswInNodeLater,
  loadMsw as loadMswLater,
  loadMswManifest as loadMswManifestLater,
} from './load-msw.ts';

/** What the surfaces need of msw. Where it is not installed, a bundler may have put something empty in its place. */
export const loadMsw: typeof loadMswLater = () => {
  const { getResponse, http, RequestHandler } = msw;
  if (http === undefined) throw Object.assign(new Error('There is no msw.'), { code: 'MODULE_NOT_FOUND' });
  return { getResponse, http, RequestHandler };
};

/** Where a test runner looks up packages as a browser does, this file comes to Node too, and msw's part for Node does not. */
export const loadMswInNode: typeof loadMswInNodeLater = () => notHere();

/** As {@link loadMswInNode}. */
export const loadMswManifest: typeof loadMswManifestLater = () => notHere();

function notHere(): never {
  throw new PackageError(
    'Failed to load msw for Node: packages are looked up as for a browser here. In Jest, set testEnvironmentOptions: { customExportConditions: ["node"] }, or take the environment jest-fixed-jsdom.',
  );
}
