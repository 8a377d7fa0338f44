import { posix } from 'node:path';

/** A page among others of its group. */
export interface NavigationLink {
  readonly text: string;
  /** Its Markdown file, by its place in the repository. */
  readonly file: string;
}

/** Pages that belong together, as the index of the docs has them. */
export interface NavigationGroup {
  readonly title: string;
  readonly links: readonly NavigationLink[];
}

/** The groups of docs/README.md: its headings, and the links that the lines of its lists start with. */
export function readNavigation(index: string): readonly NavigationGroup[] {
  const groups = index.split(/^## /m).slice(1);
  return groups.map((group) => {
    const [title = '', ...lines] = group.split('\n');
    return { title, links: lines.flatMap(linkOf) };
  });
}

function linkOf(line: string): readonly NavigationLink[] {
  const [, text = '', target = ''] = /^- \[([^\]]+)\]\(([^)#]+)/.exec(line) ?? [];
  return target.endsWith('.md') ? [{ text, file: posix.join('docs', target) }] : [];
}
