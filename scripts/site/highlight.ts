import {
  type BundledLanguage,
  bundledLanguages,
  bundledThemes,
  codeToTokensWithThemes,
  createOnigurumaEngine,
  createShikiInternal,
  loadBuiltinWasm,
} from '@gerrit0/mini-shiki';
import { escapeHtml } from './escape-html.ts';

/** The languages that the docs are written in; what is in another one stays plain. */
const languages: readonly BundledLanguage[] = [
  'js',
  'ts',
  'tsx',
  'sh',
  'json',
  'jsonc',
  'yaml',
  'html',
  'http',
  'docker',
  'diff',
];

/** Colours that can be read on the ground that the site gives to code: axe says so. */
const light = 'github-light-high-contrast';
const dark = 'github-dark-default';

/** The colour in which the light one writes what is plain; that is left to the page. */
const plain = '#0e1116';

/** Writes code as HTML. */
export type Highlight = (code: string, language: string) => string;

/** A highlighter whose colours are those of the page's theme: each piece has both, as `--light` and `--dark`. */
export async function createHighlight(): Promise<Highlight> {
  await loadBuiltinWasm();
  const shiki = await createShikiInternal({
    engine: createOnigurumaEngine(),
    langs: languages.map((name) => bundledLanguages[name]),
    themes: [bundledThemes[light], bundledThemes[dark]],
  });
  const themes = { light, dark };
  return (code, language) => {
    if (!languages.some((name) => name === language)) return escapeHtml(code);
    const lines = codeToTokensWithThemes(shiki, code, { lang: language, themes });
    return lines.map((tokens) => tokens.map(({ content, variants }) => piece(content, variants)).join('')).join('\n');
  };
}

function piece(content: string, variants: Readonly<Record<string, { readonly color?: string }>>): string {
  const [onLight, onDark] = [variants['light']?.color, variants['dark']?.color];
  if (onLight?.toLowerCase() === plain || content.trim() === '') return escapeHtml(content);
  return `<span style="--light:${onLight};--dark:${onDark}">${escapeHtml(content)}</span>`;
}
