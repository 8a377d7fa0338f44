import { readdirSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

/** Where what is in the repository, and not on the site, can be read. */
export const repository = 'https://github.com/integrator-testkit/integrator-testkit';

/** The Markdown files that are pages of the site, by their place in the repository. */
export const markdownFiles: readonly string[] = [
  ...markdownIn('').filter((name) => !name.includes('/')),
  ...markdownIn('docs/'),
  'examples/README.md',
];

function markdownIn(folder: string): readonly string[] {
  return readdirSync(new URL(folder, root), { recursive: folder !== '', encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.includes('.run-'))
    .map((name) => folder + name.replaceAll('\\', '/'))
    .sort();
}

/** Where a page stands on the site: `docs/index.html` of `docs/README.md`. An `index.md` stands beside that. */
export function sitePath(markdown: string): string {
  return markdown
    .replace(/(^|\/)index\.md$/, '$1main.md')
    .replace(/(^|\/)README\.md$/, '$1index.html')
    .replace(/\.md$/, '.html');
}
