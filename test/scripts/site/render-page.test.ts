import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { escapeHtml } from '../../../scripts/site/escape-html.ts';
import { readNavigation } from '../../../scripts/site/navigation.ts';
import { pageLayout } from '../../../scripts/site/page-layout.ts';
import { type RenderedPage, renderPage } from '../../../scripts/site/render-page.ts';
import { siteLink } from '../../../scripts/site/site-links.ts';
import { deadLinks } from './site-links.ts';

const render = (text: string, file = 'docs/fake.md'): RenderedPage => renderPage(file, text, escapeHtml);
const repository = 'https://github.com/integrator-testkit/integrator-testkit';

test.each([
  ['docs/fake.md', 'seeds.md#in-a-file', 'seeds.html#in-a-file'],
  ['docs/fake.md', '../README.md', '../index.html'],
  ['docs/recipes/ci.md', '../README.md', '../index.html'],
  ['README.md', 'docs/README.md', 'docs/index.html'],
  ['README.md', 'examples/any-document/api.yaml', `${repository}/blob/main/examples/any-document/api.yaml`],
  ['README.md', 'examples', `${repository}/tree/main/examples`],
  ['docs/fake.md', '#a-first-test', '#a-first-test'],
  ['docs/fake.md', 'https://mswjs.io', 'https://mswjs.io'],
  ['docs/fake.md', `${repository}/blob/main/docs/seeds.md`, 'seeds.html'],
  ['docs/fake.md', `${repository}/tree/main/docs/decisions`, `${repository}/tree/main/docs/decisions`],
])('in %s, a link to %s leads to %s', (from, target, href) => {
  expect(siteLink(from, target)).toEqual({ href });
});

test('a picture is copied, whether Markdown or HTML shows it', () => {
  const { html, pictures } = render('![A](pictures/a.png)\n\n<picture><img src="pictures/b.png"></picture>\n');
  expect(html).toContain('src="pictures/a.png"');
  expect(pictures).toEqual(['docs/pictures/a.png', 'docs/pictures/b.png']);
});

test('headings have the anchors that GitHub gives them', () => {
  const { headings, title } = render('# `serve`: a & b\n\n## Twice\n\n## Twice\n');
  expect(title).toBe('serve: a & b');
  expect(headings.map(({ id }) => id)).toEqual(['serve-a--b', 'twice', 'twice-1']);
});

test('what is written of code or of a title is no HTML of the page', () => {
  const page = render('# A <b> & "c"\n\n```js\nconst a = "<script>";\n```\n');
  const html = pageLayout('docs/fake.md', page, readNavigation('## Group\n\n- [A <i>](fake.md): it.\n'));
  expect(html).not.toContain('<script>');
  expect(html).toContain('&lt;script&gt;');
  expect(html).toContain('<a href="fake.html" aria-current="page">A &lt;i&gt;</a>');
});

test('a link that leads nowhere is found', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'integrator-testkit-site-'));
  try {
    writeFileSync(join(folder, 'a.html'), '<h1 id="a">A</h1> <a href="b.html#b">B</a> <a href="#a">a</a>');
    writeFileSync(join(folder, 'b.html'), '<a href="a.html#none">A</a> <img src="c.png"> <a href="https://d.example">');
    expect(await deadLinks(pathToFileURL(`${folder}/`))).toEqual([
      'a.html: b.html#b',
      'b.html: a.html#none',
      'b.html: c.png',
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
