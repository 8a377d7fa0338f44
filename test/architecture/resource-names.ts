import { folderOf } from '../../scripts/resource-folders.ts';
import { resources } from '../../spec/generated/resource-list.ts';
import type { Sources } from './sources.ts';

/** An export of the seed that reads the API itself: its data has the paths. */
const usesTheApi = 'fixtures/resources/exports/records.ts';

/** What a list of integrations tells of the flows and connections of each. */
const counts = 'mocks/integrator/resources/integrations/form/counted.ts';

/** Files that may name a resource beside its own folders, and why. */
export const wiring: Readonly<Record<string, readonly string[]>> = {
  // What is public of a resource, by name.
  integrations: ['fixtures/index.ts', 'mocks/index.ts', usesTheApi],
  // A list of integrations counts their flows and connections. And the flows of OAuth.
  flows: ['mocks/index.ts', counts, 'contracts/diff/parts/compare-schemes.ts', usesTheApi],
  // And the connections of sockets.
  connections: [counts, 'mocks/surfaces/node/network/patches/socket-patches.ts', usesTheApi],
  imports: [usesTheApi],
  stacks: [usesTheApi, 'mocks/integrator/app/hosts/stacks-of-account.ts', 'mocks/integrator/app/hosts/create-host.ts'],
  jobs: ['mocks/index.ts', usesTheApi],
  // A folder is called so, too; and what a connector installs is for applications.
  apis: ['contracts/index.ts'],
  applications: ['mocks/integrator/resources/connectors/installing/installing.ts'],
  // The modules of a stack stand by connector, in the words of its configuration. And a connector names functions of the
  // apps that are installed of it, also where the document has no more than integrations.
  connectors: [
    'mocks/integrator/app/hosts/stacks-of-account.ts',
    'mocks/integrator/resources/integrations/code/connector-function.ts',
    'mocks/integrator/resources/integrations/code/app-options.ts',
    'mocks/integrator/app/hosts/create-host.ts',
    'mocks/integrator/app/hosts/extension-host.ts',
    'mocks/integrator/app/option/exported-app.ts',
  ],
  templates: [usesTheApi],
  // No records of the API: folders of what is known at a moment, and the view of files of state.
  state: [
    'mocks/integrator/account/account-state.ts',
    'mocks/integrator/resources/jobs/index.ts',
    'mocks/surfaces/browser/setup-page.ts',
    'mocks/surfaces/inspector/parts/icons.ts',
    'mocks/surfaces/inspector/shell.ts',
    'mocks/surfaces/inspector/show-inspector.ts',
    'mocks/surfaces/inspector/state/state.ts',
    'mocks/surfaces/server/index.ts',
    'mocks/surfaces/server/start-server.ts',
  ],
  // And the scripts of the functions of apps, which the control API had first.
  scripts: ['mocks/surfaces/connect/resources/integrations/extension.ts', usesTheApi],
};

/** Resources that are called as a word of JSON Schema or OpenAPI is, which stands everywhere. */
const keywords: ReadonlySet<string> = new Set(['items', 'tags']);

/** A resource is named in its own folders only: everything else is a loop over the list. */
export function findNamedResources(
  sources: Sources,
  names: readonly string[] = resources.map(({ name }) => name),
): string[] {
  const found: string[] = [];
  for (const [path, text] of sources) {
    if (!/^(?:spec|contracts|fixtures|mocks)\//.test(path) || path.includes('/generated/')) continue;
    for (const name of names.filter((one) => !keywords.has(one))) {
      const folder = folderOf(name);
      if (path.includes(`/resources/${folder}`) || wiring[name]?.includes(path) === true) continue;
      const marks = [
        `'${name}'`,
        `'/${name}'`,
        `'/${name}/`,
        `'./${folder}/`,
        `/resources/${folder}/`,
        `/resources/${folder}.ts`,
      ];
      if (!marks.some((mark) => text.includes(mark))) continue;
      const isNamed = (line: string): boolean =>
        !/^\s*(?:\*|\/\/|\/\*)/.test(line) && marks.some((mark) => line.includes(mark));
      const at = text.split('\n').findIndex(isNamed);
      if (at >= 0) found.push(`${path}:${at + 1} names ${name}`);
    }
  }
  return found;
}
