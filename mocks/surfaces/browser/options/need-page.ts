import { WorkerError } from './worker-error.ts';

/** @throws {WorkerError} where there is no page at all, as in Node. */
export function needPage(): void {
  if (typeof document !== 'undefined') return;
  throw new WorkerError(
    'Failed to start the fake: there is no page here, as on a server that renders one. Start it in the browser only, as in an effect; in Node, import { setupIntegrator } from integrator-testkit/node.',
  );
}
