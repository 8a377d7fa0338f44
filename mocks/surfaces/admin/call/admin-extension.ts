import type { Sizes } from '../held/sizes.ts';
import type { AdminOperation, AdminRoutes } from './admin-call.ts';
import type { Growing } from './growing.ts';

/**
 * What the control API has of a resource beside its records. It stands in `extension.ts` of the folder of the resource.
 *
 * @typeParam Operation The operations of the control API's document that it brings.
 */
export interface AdminExtension<Operation extends AdminOperation = AdminOperation> {
  readonly routes: AdminRoutes<Operation>;
  /** Which of them put something into an account. */
  readonly growing?: Growing;
  /** What the list of accounts tells of it beside the number of its records. */
  readonly summary?: (sizes: Sizes) => Readonly<Record<string, unknown>>;
}
