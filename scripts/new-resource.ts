/**
 * Writes the files of a new resource, one folder for each layer: `npm run new-resource -- widgets [widget]`.
 *
 * `--source doc` is where what is known of it comes from (choice), `--title "Big widgets"` its tag, `--patch /name,/note`
 * the paths that a PATCH may change, `--dependencies` adds the operation that tells who refers to a record. What comes
 * out is a resource that works as it stands: look through it, and say what the service says.
 */
import { access, mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { documentOf } from './new-resource/document.ts';
import { foldersOf } from './new-resource/folders.ts';
import { type NewResource, readArguments } from './new-resource/new-resource.ts';

const root = new URL('../', import.meta.url);

try {
  await add(readArguments(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
}

async function add(resource: NewResource): Promise<void> {
  const files = new Map([[`spec/resources/${resource.name}.yaml`, documentOf(resource)], ...foldersOf(resource)]);
  for (const path of files.keys()) {
    const isThere = await access(new URL(path, root)).then(
      () => true,
      () => false,
    );
    if (!isThere) continue;
    throw new Error(
      `Failed to add the resource ${resource.name}: ${path} is there already. Remove it, or give another name.`,
    );
  }
  for (const [path, text] of files) {
    const file = new URL(path, root);
    await mkdir(dirname(file.pathname), { recursive: true });
    await writeFile(file, text);
    console.log(`wrote ${path}`);
  }
  console.log('Look through them, then run "npm run generate".');
}
