import GithubSlugger from 'github-slugger';
import MarkdownIt from 'markdown-it';
import type { Highlight } from './highlight.ts';
import { siteLink } from './site-links.ts';

/** A heading of a page, as its table of contents has it. */
export interface Heading {
  readonly id: string;
  readonly text: string;
  readonly level: number;
}

/** A Markdown file as HTML. */
export interface RenderedPage {
  readonly title: string;
  /** The first paragraph, for machines that show pages. */
  readonly summary: string;
  readonly html: string;
  readonly headings: readonly Heading[];
  /** The files of the repository that it shows. */
  readonly pictures: readonly string[];
}

/** Writes a Markdown file as HTML, with the anchors that GitHub gives to headings. */
export function renderPage(file: string, text: string, highlight: Highlight): RenderedPage {
  const markdown = new MarkdownIt({ html: true, highlight: (code, language) => highlight(code.trimEnd(), language) });
  const tokens = markdown.parse(text, {});
  const pictures: string[] = [];
  const linked = (target: string): string => {
    const { href, picture } = siteLink(file, target);
    if (picture !== undefined) pictures.push(picture);
    return href;
  };
  for (const token of tokens.flatMap((one) => [one, ...(one.children ?? [])])) {
    for (const name of ['href', 'src']) {
      const target = token.attrGet(name);
      if (target !== null) token.attrSet(name, linked(target));
    }
    if (token.type.startsWith('html_')) {
      token.content = token.content.replace(
        /\b(href|src|srcset)="([^"]+)"/g,
        (_, name: string, target: string) => `${name}="${linked(target)}"`,
      );
    }
  }
  const headings = named(tokens);
  const paragraph = tokens.findIndex(({ type }) => type === 'paragraph_open');
  return {
    title: headings.find(({ level }) => level === 1)?.text ?? file,
    summary: plain(tokens[paragraph + 1]?.children ?? []),
    // What is wide scrolls by itself, also by keys, and the page does not.
    html: markdown.renderer
      .render(tokens, markdown.options, {})
      .replaceAll('<table>', '<div class="table" tabindex="0"><table>')
      .replaceAll('</table>', '</table></div>')
      .replaceAll('<th></th>', '<td></td>')
      .replaceAll('<pre>', '<pre tabindex="0">'),
    headings,
    pictures,
  };
}

type Tokens = ReturnType<MarkdownIt['parse']>;

/** Gives each heading its anchor. */
function named(tokens: Tokens): readonly Heading[] {
  const slugger = new GithubSlugger();
  return tokens.flatMap((token, index) => {
    if (token.type !== 'heading_open') return [];
    const text = plain(tokens[index + 1]?.children ?? []);
    const id = slugger.slug(text);
    token.attrSet('id', id);
    return [{ id, text, level: Number(token.tag.slice(1)) }];
  });
}

function plain(tokens: Tokens): string {
  return tokens
    .map(({ type, content }) =>
      type === 'text' || type === 'text_special' || type === 'code_inline' ? content : type === 'softbreak' ? ' ' : '',
    )
    .join('');
}
