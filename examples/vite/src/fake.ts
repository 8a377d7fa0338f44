import { startIntegrator } from 'integrator-testkit/browser';

/**
 * Starts the fake in this page. It is never part of a production build: see main.ts.
 *
 * Try it in the console of the browser: `integrator.faults.use('maintenance')`, `integrator.faults.clear()`,
 * `integrator.reset()`.
 */
export async function startFake(): Promise<void> {
  const integrator = await startIntegrator({ clock: 'real', persist: true });
  Object.assign(globalThis, { integrator });
}
