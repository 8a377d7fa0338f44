import type { CallingAccount } from '../interface/app-caller.ts';
import type { AppHost } from '../interface/app-host.ts';
import type { AppExtension } from '../option/app-option.ts';
import { extensionHost, isExtension } from './extension-host.ts';
import { moduleHost } from './module-host.ts';
import { stackHost } from './stack-host.ts';
import { stackOfConnector } from './stacks-of-account.ts';

/** Tells where the code of a connector runs; of an account of its own, where none is named. `undefined` where it is nowhere. */
export type HostOf = (account: CallingAccount, connector: string | undefined) => AppHost | undefined;

/** Makes what tells where the functions of apps are, as a test has said it. */
export function createHosts(extension: AppExtension): HostOf {
  if ('stacks' in extension) return stackOfConnector;
  const host = hostFor(extension);
  return (_account, connector) => (host.has(connector) ? host : undefined);
}

function hostFor(extension: Exclude<AppExtension, { readonly stacks: true }>): AppHost {
  if (isExtension(extension)) return extensionHost(extension);
  if ('url' in extension) return stackHost(extension);
  return moduleHost('diy' in extension || 'connectors' in extension ? extension : {});
}
