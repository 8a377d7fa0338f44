import { isTestkitError } from '../../../spec/errors/testkit-error.ts';
import { rootUrl } from '../../root.ts';

// What is fuzzed is what was built; the types come from the sources, which are always there.
const at = (entry: string): string => new URL(`dist/${entry}.js`, rootUrl).href;

export function builtIndex(): Promise<typeof import('../../../mocks/index.ts')> {
  return import(at('index'));
}

export function builtContract(): Promise<typeof import('../../../contracts/index.ts')> {
  return import(at('contract'));
}

export function builtEngine(): Promise<typeof import('../../../mocks/engine/index.ts')> {
  return import(at('engine'));
}

export function builtServer(): Promise<typeof import('../../../mocks/surfaces/server/index.ts')> {
  return import(at('server'));
}

/** Does something, and takes an error of the package for a good end: what it gives, or `undefined`. */
export async function refusedOr<T>(act: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    if (!isTestkitError(error)) throw error;
    if (error.message.length > 20_000)
      throw new Error(`A message has ${error.message.length} characters.`, { cause: error });
    return undefined;
  }
}
