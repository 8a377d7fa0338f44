import type { RequestHandler } from 'msw';
import type { Mock } from '../../engine/mock.ts';
import { neededMsw } from './modules/needed-msw.ts';

/** Handlers of msw that are asked before the fake, whatever the door. */
export interface Overrides {
  /**
   * Puts handlers before the fake, the newest first. What they answer is held to the contract.
   *
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
