import type { RequestHandler } from 'msw';
import { preview } from '../../../contracts/violations/violation.ts';
import type { Mock } from '../../engine/mock.ts';
import { OptionError } from '../../integrator/errors/option-error.ts';
import { neededMsw } from './modules/needed-msw.ts';

/** Handlers of msw that are asked before the fake, whatever the surface. */
export interface Overrides {
  /**
   * Puts handlers before the fake, the newest first. What they respond with is held to the contract.
   *
   * @throws {OptionError} where something is no handler.
   * @example
   * integrator.use(http.get('https://api.integrator.io/v1/integrations', () => HttpResponse.json([])));
   */
  use(...handlers: RequestHandler[]): void;
  /** Takes all of them away. */
  resetHandlers(): void;
}

/** Opens a mock to handlers of msw. */
export function createOverrides(mock: Mock): Overrides {
  const removals: (() => void)[] = [];
  return {
    use: (...handlers) => {
      const stranger = handlers.findIndex((handler: unknown) => typeof Object(handler).run !== 'function');
      if (stranger >= 0)
        throw new OptionError(
          `Failed to put handlers before the fake: ${preview(handlers[stranger])} is none. Give what http.get() and its like make.`,
        );
      const { getResponse } = neededMsw('put handlers before the fake');
      removals.push(
        mock.override(async (request) => {
          const response = await getResponse(handlers, request);
          // `passthrough()` means "not me": the fake is next.
          return response?.headers.get('x-msw-intention') === 'passthrough' ? undefined : response;
        }),
      );
    },
    resetHandlers: () => {
      for (const remove of removals.splice(0)) remove();
    },
  };
}
