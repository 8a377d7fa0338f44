import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { build } from 'vite';
import { root } from '../../../package/entries.ts';

/** The folder of built sites, and how it goes again. */
export interface BuiltSite {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Builds the example as a demonstration: with the fake in it. */
export async function buildExample(mode = 'demo'): Promise<BuiltSite> {
  const site = await newFolder();
  await build({
    root: `${root}examples/vite`,
    configFile: `${root}examples/vite/vite.config.ts`,
    mode,
    logLevel: 'silent',
    build: { outDir: site.folder, emptyOutDir: true, minify: false, reportCompressedSize: false },
  });
  return site;
}

/**
 * Builds a page that does nothing but to hold the browser entry as `testkit`, with msw 3 or 2, and the worker beside it.
 *
 * @param home The folder of the package that it is the entry of.
 */
export async function buildBarePage(msw: 'msw' | 'msw-2', home: string = root): Promise<BuiltSite> {
  const site = await newFolder(home);
  const source = `${site.folder}/source`;
  await mkdir(source);
  await writeFile(
    `${source}/index.html`,
    '<!doctype html><title>Bare</title><link rel="icon" href="data:,"><script type="module" src="/main.js"></script>',
  );
  await writeFile(
    `${source}/main.js`,
    "import * as testkit from 'integrator-testkit/browser';\nimport { HttpResponse, http } from 'msw';\nObject.assign(globalThis, { testkit, http, HttpResponse });\n",
  );
  await build({
    root: source,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    resolve: { alias: { msw } },
    build: {
      outDir: `${site.folder}/site`,
      emptyOutDir: true,
      target: 'es2023',
      minify: false,
      reportCompressedSize: false,
    },
  });
  await cp(`${root}node_modules/${msw}/lib/mockServiceWorker.js`, `${site.folder}/site/mockServiceWorker.js`);
  return { ...site, folder: `${site.folder}/site` };
}

/** Within the package, so that `integrator-testkit` is the package itself, as it was built. */
async function newFolder(home: string = root): Promise<BuiltSite> {
  await mkdir(`${home}coverage`, { recursive: true });
  const folder = await mkdtemp(`${home}coverage/browser-`);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
