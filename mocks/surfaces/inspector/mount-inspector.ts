import { checkOptions, usual } from '../../../contracts/options/check-options.ts';
import type { IntegratorCore } from '../../integrator/integrator.ts';
import { seedToken } from '../../integrator/service/tokens.ts';
import { type ConnectedIntegrator, connectIntegrator } from '../connect/connect-integrator.ts';
import { inPageFetch } from './in-page-fetch.ts';
import { type InspectorOptions, type MountedInspector, showInspector } from './show-inspector.ts';

/** How an inspector is mounted. */
export interface MountOptions extends InspectorOptions {
  /** The token that the inspector runs the steps of an installation with. @default 'my_api_token' */
  readonly token?: string;
}

/**
 * Shows the inspector in an element of a page: over a fake that runs in the page, or over a server.
 *
 * The stylesheet is a file of its own: `integrator-testkit/inspector.css`.
 *
 * It may change with a minor version: docs/stability.md.
 *
 * @experimental
 * @example
 * import 'integrator-testkit/inspector.css';
 * const panel = mountInspector(document.body, createIntegrator());
 * panel.unmount();
 */
export function mountInspector(
  element: Element,
  integrator: IntegratorCore | ConnectedIntegrator,
  given: MountOptions = {},
): MountedInspector {
  checkOptions('the inspector', given, {
    token: usual.text,
    account: usual.text,
    resource: usual.text,
    docs: usual.text,
  });
  const { token = seedToken, ...options } = given;
  const connected =
    'mock' in integrator ? connectIntegrator('http://page.invalid', { fetch: inPageFetch(integrator) }) : integrator;
  return showInspector(element, { integrator: connected, token }, options);
}
