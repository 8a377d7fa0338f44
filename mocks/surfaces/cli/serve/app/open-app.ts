import type { AppExtensionOptions } from '../../../../integrator/app/option/app-option.ts';
import type { RunningServer } from '../../../server/server-options.ts';
import type { AppFlags } from './app-flags.ts';

/** The code of apps of a server, and what is to be done once that listens. */
export interface OpenApp {
  readonly options: AppExtensionOptions;
  readonly onStart: (server: RunningServer) => void;
}

/** Loads the code of apps, where the command line has some: nothing else is loaded for it. */
export async function openApp(flags: AppFlags | undefined): Promise<OpenApp> {
  if (flags === undefined || (flags.extension === undefined && flags.systemToken === undefined))
    return { options: {}, onStart: () => undefined };
  const [{ loadExtension }, { leadHome }] = await Promise.all([
    import('./load-extension.ts'),
    import('./lead-home.ts'),
  ]);
  const options = await loadExtension(flags);
  const isHere = options.extension !== undefined && !('url' in options.extension);
  return { options, onStart: (server) => (isHere ? leadHome(server) : undefined) };
}
