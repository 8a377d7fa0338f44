import type { HttpHandler } from 'msw';
import type { IntegratorCore } from '../../integrator/assemble-core.ts';
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

/** Gives a fake its overrides, and handlers that have `response` respond to what msw hands them. */
export function assembleIntegrator(core: IntegratorCore, respond: (request: Request) => Promise<Response>): Integrator {
  const overrides = createOverrides(core.mock);
  const reset = (): void => {
    overrides.resetHandlers();
    core.reset();
  };
  return Object.defineProperty({ ...core, ...overrides, reset, handlers: [] }, 'handlers', {
    enumerable: true,
    get: () => createHandlers(respond),
  });
}
