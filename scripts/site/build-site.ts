import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createHighlight, type Highlight } from './highlight.ts';
import { readNavigation } from './navigation.ts';
import { pageLayout } from './page-layout.ts';
import { renderPage } from './render-page.ts';
import { markdownFiles, sitePath } from './site-files.ts';

const root = new URL('../../', import.meta.url);

/** How much a site has. */
export interface Site {
  readonly pages: number;
  readonly pictures: number;
}

/**
 * Writes the Markdown files of the repository as a site of plain files, in the place of what the folder has.
 *
 * @param folder With a slash at its end.
 * @param highlight How code is coloured. Default: as GitHub does.
 */
export async function buildSite(folder: URL, highlight?: Highlight): Promise<Site> {
  const coloured = highlight ?? (await createHighlight());
  const navigation = readNavigation(await readFile(new URL('docs/README.md', root), 'utf8'));
  await rm(folder, { recursive: true, force: true });
  const pictures = new Set<string>();
  const written = new Map<string, string>();
  for (const file of markdownFiles) {
    const page = renderPage(file, await readFile(new URL(file, root), 'utf8'), coloured);
    for (const picture of page.pictures) pictures.add(picture);
    const path = sitePath(file);
    const other = written.get(path);
    if (other !== undefined) {
      throw new Error(`Failed to write the site: ${file} and ${other} are both ${path}. Rename one of them.`);
    }
    written.set(path, file);
    await writeInto(new URL(path, folder), pageLayout(file, page, navigation));
  }
  for (const picture of pictures) await cp(new URL(picture, root), new URL(picture, folder));
  for (const asset of ['site.css', 'site.js'])
    await cp(new URL(`assets/${asset}`, import.meta.url), new URL(asset, folder));
  return { pages: markdownFiles.length, pictures: pictures.size };
}

async function writeInto(file: URL, text: string): Promise<void> {
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, text);
}
