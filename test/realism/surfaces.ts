import { createCore } from '../../mocks/integrator/integrator.ts';
import type { IntegratorOptions } from '../../mocks/integrator/options.ts';
import { connectIntegrator } from '../../mocks/surfaces/connect/connect-integrator.ts';
import type { IntegratorControl } from '../../mocks/surfaces/connect/control.ts';
import { setupIntegrator } from '../../mocks/surfaces/node/setup-integrator.ts';
import { startServer } from '../../mocks/surfaces/server/start-server.ts';

/** A way to a fake and to what controls it, open. */
export interface RealismSurface {
  readonly fetch: typeof fetch;
  readonly control: IntegratorControl;
  close(): Promise<void> | void;
}

/** Opens a way to a new fake. */
export type OpenSurface = (options: IntegratorOptions) => Promise<RealismSurface> | RealismSurface;

const silent = { report: 'silent' } as const;

/** Every surface shows the same behaviour. */
export const surfaces: Readonly<Record<string, OpenSurface>> = {
  core: (options) => {
    const control = createCore({ ...silent, ...options });
    return { fetch: control.fetch, control, close: () => undefined };
  },
  msw: (options) => {
    const control = setupIntegrator({ ...silent, ...options });
    control.start();
    return { fetch: (input, init) => globalThis.fetch(input, init), control, close: () => control.stop() };
  },
  http: async (options) => {
    const server = await startServer({ ...silent, clock: 'stepping', ...options, port: 0 });
    const control = connectIntegrator(server.url);
    return { fetch: control.fetch, control, close: () => server.close() };
  },
};
