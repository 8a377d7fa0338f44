import { sep } from 'node:path';

/** A package that the build copies in, so that nobody installs it. */
export interface CopiedPackage {
  /** The name of the file that has its code. */
  readonly file: string;
  /** Itself first, then what it needs. */
  readonly packages: readonly string[];
}

/**
 * What weighs far more installed than what is used of it: declarations, sources, and builds for other runtimes.
 * Each is a file of its own, loaded by whatever imports the package, and by nobody else.
 */
export const copiedPackages: readonly CopiedPackage[] = [
  {
    file: 'copied-ajv',
    packages: [
      'ajv',
      'ajv-formats',
      'fast-deep-equal',
      'fast-uri',
      'json-schema-traverse',
      // Named by a file of ajv that nothing here loads.
      'require-from-string',
    ],
  },
  { file: 'copied-fast-check', packages: ['fast-check', 'pure-rand'] },
  { file: 'copied-yaml', packages: ['yaml'] },
  { file: 'copied-json-p3', packages: ['json-p3'] },
  { file: 'copied-parse-xml', packages: ['@rgrove/parse-xml'] },
  {
    file: 'copied-openapi-upgrader',
    packages: ['@scalar/openapi-upgrader', '@scalar/helpers', '@scalar/openapi-types'],
  },
];

/** Which package a module belongs to: `ajv` of `/…/node_modules/ajv/dist/core.js`; `undefined` for a file of ours. */
export function packageOf(id: string): string | undefined {
  const path = id.split(sep).join('/').replace(/^\0/, '').replace(/\?.*$/, '');
  const start = path.lastIndexOf('/node_modules/');
  if (start === -1) return undefined;
  const [first = '', second = ''] = path.slice(start + '/node_modules/'.length).split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

/** Groups of modules for the bundler, one for each of these packages. */
export const copiedGroups: readonly { name: string; priority: number; test: (id: string) => boolean }[] =
  copiedPackages.map(({ file, packages }) => {
    const names = new Set(packages);
    return { name: file, priority: 2000, test: (id) => names.has(packageOf(id) ?? '') };
  });
