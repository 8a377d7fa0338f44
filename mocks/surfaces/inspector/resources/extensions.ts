import type { ResourceExtension } from './extension.ts';
import { integrations } from './integrations/extension.ts';

/** Each stands in a folder of its own, named like its resource. */
const extensions: readonly ResourceExtension[] = [integrations];

/** What the inspector knows of a resource beyond its document; `undefined` where that is nothing. */
export function extensionOf(resource: string): ResourceExtension | undefined {
  return extensions.find((extension) => extension.resource === resource);
}
