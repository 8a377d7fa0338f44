import { isTestkitError } from '../../../spec/errors/testkit-error.ts';
import { isMissing, PackageError, packageError } from '../../integrator/errors/package-error.ts';
import { loadMswInNode, loadMswManifest, type MswInNode } from '../msw/modules/load-msw.ts';

const what = 'put the fake between this process and the network';

/**
 * msw's part for Node.
 *
 * @throws {PackageError} where it is not installed, or is looked up as for a browser.
 */
export function neededMswInNode(): MswInNode {
  try {
    return loadMswInNode();
  } catch (cause) {
    if (isTestkitError(cause)) throw cause;
    if (!isMissing(cause) || !isInstalled()) throw packageError(what, 'msw', cause);
    // There is msw, and it has no part for Node: it is for a browser that it was looked up.
    throw new PackageError(
      `Failed to ${what}: msw is installed, and packages are looked up as for a browser here. In Jest with jsdom, set testEnvironmentOptions: { customExportConditions: ["node"] }, or take the environment jest-fixed-jsdom.`,
      { cause },
    );
  }
}

function isInstalled(): boolean {
  try {
    return loadMswManifest().version !== '';
  } catch {
    return false;
  }
}
