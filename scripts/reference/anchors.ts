import GithubSlugger from 'github-slugger';

/**
 * Leads each link between pages to a heading that there is. TypeDoc counts names that it then does not write a heading
 * for, so it leads to the second of a name where there is only one: `#coveragereport-1`.
 */
export function withAnchors(pages: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const anchors = new Map([...pages].map(([name, text]) => [name, anchorsOf(text)] as const));
  const mend = (page: string, link: string, file: string, anchor: string): string => {
    const known = anchors.get(file === '' ? page : file);
    const first = anchor.replace(/-\d+$/, '');
    return known === undefined || known.has(anchor) || !known.has(first) ? link : `](${file}#${first})`;
  };
  return new Map(
    [...pages].map(([name, text]) => [
      name,
      text.replace(/\]\(([\w.]*)#([^)]+)\)/g, (link, file: string, anchor: string) => mend(name, link, file, anchor)),
    ]),
  );
}

/** The anchors that GitHub gives to the headings of a page. */
function anchorsOf(text: string): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  const headings = text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^#+ (.+)$/gm);
  return new Set([...headings].map(([, heading = '']) => slugger.slug(heading.replace(/\\/g, ''))));
}
