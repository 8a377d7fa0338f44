import type { HttpHandler } from 'msw';
import type { IntegratorCore } from '../../integrator/assemble-core.ts';
import { answeringPages } from '../cors/answer-page.ts';
import { createHandlers } from './handlers.ts';
import { createOverrides, type Overrides } from './overrides.ts';

/** A stateful, contract-true fake of integrator.io. */
export interface Integrator extends IntegratorCore, Overrides {
  /**
   * Handlers for msw, new at each look: one for each host of the service.
   *
   * @example
   * const server = setupServer(...createIntegrator().handlers);
   */
  readonly handlers: HttpHandler[];
}

/** Gives a fake its handlers and overrides. */
export function assembleIntegrator(core: IntegratorCore): Integrator {
  const overrides = createOverrides(core.mock);
  const reset = (): void => {
    overrides.resetHandlers();
    core.reset();
  };
  return Object.defineProperty({ ...core, ...overrides, reset, handlers: [] }, 'handlers', {
    enumerable: true,
    get: () => createHandlers(answeringPages(core.fetch)),
  });
}
