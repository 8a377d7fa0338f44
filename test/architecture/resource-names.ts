import { resources } from '../../spec/generated/resource-list.ts';
import type { Sources } from './sources.ts';

/** An export of the seed that reads the API itself: its data has the paths. */
const usesTheApi = 'fixtures/resources/exports/records.ts';

/** Files that may name a resource beside its own folders, and why. */
export const wiring: Readonly<Record<string, readonly string[]>> = {
  // What is public of a resource, by name.
  integrations: [
    'fixtures/index.ts',
    'mocks/index.ts',
    usesTheApi,
    // Its life cycle runs an app's functions, which a fake and its control API are given by hand.
    'mocks/integrator/account/account-interface.ts',
    'mocks/integrator/account/account.ts',
    'mocks/integrator/account/state/read-state.ts',
    'mocks/integrator/assemble-core.ts',
    'mocks/integrator/integrator-responder.ts',
    'mocks/integrator/options.ts',
    'mocks/integrator/records/names.ts',
    'mocks/integrator/registry/factories.ts',
    'mocks/surfaces/admin/create-admin.ts',
    'mocks/surfaces/admin/routes/script-routes.ts',
    'mocks/surfaces/admin/routes/server-routes.ts',
    'mocks/surfaces/cli/serve/terminal/serve-options.ts',
    'mocks/surfaces/connect/client/connected-account.ts',
    'mocks/surfaces/connect/client/rebuilt-error.ts',
    'mocks/surfaces/connect/connect-account.ts',
  ],
  // The flows of OAuth.
  flows: ['contracts/diff/parts/compare-schemes.ts', usesTheApi],
  // The connections of sockets.
  connections: ['mocks/surfaces/node/network/patches/socket-patches.ts', usesTheApi],
  imports: [usesTheApi],
};

/** A resource is named in its own folders only: everything else is a loop over the list. */
export function findNamedResources(
  sources: Sources,
  names: readonly string[] = resources.map(({ name }) => name),
): string[] {
  const found: string[] = [];
  for (const [path, text] of sources) {
    if (!/^(?:spec|contracts|fixtures|mocks)\//.test(path) || path.includes('/generated/')) continue;
    for (const name of names) {
      if (path.includes(`/resources/${name}`) || wiring[name]?.includes(path) === true) continue;
      const marks = [`'${name}'`, `'/${name}'`, `'/${name}/`, `/resources/${name}/`, `/resources/${name}.ts`];
      const isNamed = (line: string): boolean =>
        !/^\s*(?:\*|\/\/|\/\*)/.test(line) && marks.some((mark) => line.includes(mark));
      const at = text.split('\n').findIndex(isNamed);
      if (at >= 0) found.push(`${path}:${at + 1} names ${name}`);
    }
  }
  return found;
}
