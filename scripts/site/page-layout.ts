import { escapeHtml } from './escape-html.ts';
import type { NavigationGroup } from './navigation.ts';
import type { Heading, RenderedPage } from './render-page.ts';
import { repository, sitePath } from './site-files.ts';
import { relative } from './site-links.ts';

/** Writes a page of the site around the HTML of a Markdown file. */
export function pageLayout(file: string, page: RenderedPage, navigation: readonly NavigationGroup[]): string {
  const to = (path: string): string => escapeHtml(relative(file, path));
  const name = 'integrator-testkit';
  const title = file === 'README.md' ? name : `${page.title} · ${name}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${escapeHtml(page.summary)}">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${to('site.css')}">
<script src="${to('site.js')}"></script>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header>
<a class="home" href="${to('index.html')}">${name}</a>
<nav aria-label="Site"><a href="${to('docs/index.html')}">Docs</a> <a href="${to('docs/reference/index.html')}">Reference</a> <a href="${to('CHANGELOG.html')}">Changes</a> <a href="${repository}">GitHub</a></nav>
<button id="theme" type="button">Theme</button>
</header>
<div class="columns">
<details class="menu" id="menu"><summary>All pages</summary>
<nav aria-label="Pages"><input id="filter" type="search" placeholder="Find a page" aria-label="Find a page">
${navigation.map((group) => groupHtml(group, file, to)).join('\n')}
</nav></details>
<main id="content">
${page.html}
<p class="source"><a href="${repository}/blob/main/${file}">${escapeHtml(file)}</a> in the repository</p>
</main>
${contentsHtml(page.headings)}
</div>
</body>
</html>
`;
}

function groupHtml({ title, links }: NavigationGroup, file: string, to: (path: string) => string): string {
  const items = links.map((link) => {
    const current = link.file === file ? ' aria-current="page"' : '';
    return `<li><a href="${to(sitePath(link.file))}"${current}>${escapeHtml(link.text)}</a></li>`;
  });
  return `<section><h2>${escapeHtml(title)}</h2><ul>${items.join('')}</ul></section>`;
}

function contentsHtml(headings: readonly Heading[]): string {
  const shown = headings.filter(({ level }) => level === 2);
  if (shown.length < 2) return '<div class="contents"></div>';
  const items = shown.map(({ id, text }) => `<li><a href="#${escapeHtml(id)}">${escapeHtml(text)}</a></li>`);
  return `<nav class="contents" aria-label="On this page"><h2>On this page</h2><ul>${items.join('')}</ul></nav>`;
}
