import { createCore } from '../../mocks/integrator/integrator.ts';
import type { IntegratorOptions } from '../../mocks/integrator/options.ts';
import { connectIntegrator } from '../../mocks/surfaces/connect/connect-integrator.ts';
import type { IntegratorControl } from '../../mocks/surfaces/connect/control.ts';
import { setupIntegrator } from '../../mocks/surfaces/node/setup-integrator.ts';
import { startServer } from '../../mocks/surfaces/server/start-server.ts';

/** A way to a fake and to what controls it, open. */
export interface RealismDoor {
  readonly fetch: typeof fetch;
  readonly control: IntegratorControl;
  close(): Promise<void> | void;
}

/** Opens a way to a new fake. */
export type OpenDoor = (options: IntegratorOptions) => Promise<RealismDoor> | RealismDoor;

const silent = { report: 'silent' } as const;

/** Every door shows the same behaviour. */
export const doors: Readonly<Record<string, OpenDoor>> = {
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
