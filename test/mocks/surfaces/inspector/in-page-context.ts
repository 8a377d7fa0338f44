import type { IntegratorCore } from '../../../../mocks/integrator/integrator.ts';
import { connectIntegrator } from '../../../../mocks/surfaces/connect/connect-integrator.ts';
import { inPageFetch } from '../../../../mocks/surfaces/inspector/in-page-fetch.ts';
import type { Context } from '../../../../mocks/surfaces/inspector/state/context.ts';
import { initialState } from '../../../../mocks/surfaces/inspector/state/state.ts';
import { createStore } from '../../../../mocks/surfaces/inspector/state/store.ts';

/** What the panels of an inspector are given, over a fake in the same process and without a page. */
export function inPageContext(core: IntegratorCore, resource: string): Context {
  return {
    store: createStore({ ...initialState, resource }, () => undefined),
    integrator: connectIntegrator('http://page.invalid', { fetch: inPageFetch(core) }),
    root: { querySelector: () => null },
    extensionOf: () => undefined,
    token: 'my_api_token',
  };
}
