import { existsSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the package's folder is: seen from the build, and from the source. */
const packageFolders = ['../', '../../../../'];

/**
 * Where the built-in document lies for whoever runs the command: a path from the folder they stand in, as
 * `node_modules/integrator-testkit/spec/integrator.openapi.yaml`, or a whole path where the package lies elsewhere.
 */
export function builtinDocumentPlace(from: string = process.cwd()): string {
  const files = packageFolders.map((folder) =>
    fileURLToPath(new URL(`${folder}spec/integrator.openapi.yaml`, import.meta.url)),
  );
  const file = files.find((path) => existsSync(path)) ?? files[0] ?? '';
  const path = relative(from, file);
  const isWithin = path !== '' && !isAbsolute(path) && path.split(sep)[0] !== '..';
  return (isWithin ? path : file).replaceAll(sep, '/');
}
