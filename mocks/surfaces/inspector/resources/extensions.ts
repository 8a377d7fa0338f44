import type { Context } from '../state/context.ts';
import type { ResourceExtension } from '../state/extension.ts';
import { integrations } from './integrations/extension.ts';

/** Each stands in a folder of its own, named like its resource. */
const extensions: readonly ResourceExtension<Context>[] = [integrations];

/** What the inspector knows of a resource beyond its document; `undefined` where that is nothing. */
export function extensionOf(resource: string): ResourceExtension<Context> | undefined {
  return extensions.find((extension) => extension.resource === resource);
}
