import { afterAll, beforeAll } from 'vitest';
import { inBrowserTests } from './new-resource/in-browser.ts';
import { inProcessTests } from './new-resource/in-process.ts';
import { kitTests } from './new-resource/kit.ts';
import { overHttpTests } from './new-resource/over-http.ts';
import { type PackageCopy, packageWithGadgets } from './new-resource/package-copy.ts';

// Gadgets are made up: a folder for each layer and a file of the document, and not another line.
let built: PackageCopy | undefined;

beforeAll(async () => {
  built = await packageWithGadgets();
}, 600_000);

afterAll(() => built?.remove());

/** One build for all tests. */
function copy(): PackageCopy {
  if (built === undefined) throw new Error('The package was not built.');
  return built;
}

inProcessTests(copy);
overHttpTests(copy);
inBrowserTests(copy);
kitTests(copy);
