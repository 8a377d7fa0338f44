import type { AppHost } from '../interface/app-host.ts';
import type { AppExtension } from '../option/app-option.ts';
import { extensionHost, isExtension } from './extension-host.ts';
import { moduleHost } from './module-host.ts';
import { stackHost } from './stack-host.ts';

/** Makes what calls the functions of apps where a test says that they are. */
export function createHost(extension: AppExtension): AppHost {
  if (isExtension(extension)) return extensionHost(extension);
  if ('url' in extension) return stackHost(extension);
  return moduleHost('diy' in extension || 'connectors' in extension ? extension : {});
}
