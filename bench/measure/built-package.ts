/** The file that an entry of the package was built to. */
export function builtFile(entry: string): URL {
  return new URL(`../../dist/${entry}.js`, import.meta.url);
}

// What is measured is what was built; the types come from the sources, which are always there.

/** The entry `integrator-testkit`, as it was built. */
export async function builtIndex(): Promise<typeof import('../../mocks/index.ts')> {
  return import(builtFile('index').href);
}

/** The entry `integrator-testkit/engine`, as it was built. */
export async function builtEngine(): Promise<typeof import('../../mocks/engine/index.ts')> {
  return import(builtFile('engine').href);
}

/** The entry `integrator-testkit/node`, as it was built. */
export async function builtNode(): Promise<typeof import('../../mocks/surfaces/node/index.ts')> {
  return import(builtFile('node').href);
}

/** The entry `integrator-testkit/server`, as it was built. */
export async function builtServer(): Promise<typeof import('../../mocks/surfaces/server/index.ts')> {
  return import(builtFile('server').href);
}
