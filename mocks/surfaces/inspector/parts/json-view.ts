import { html, type TemplateResult } from 'lit-html';

/** Keys, texts, and the rest of what stands for itself in JSON. */
const tokens = /("(?:\\.|[^"\\])*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** How many characters are coloured; beyond, the text is plain. */
const mostColoured = 40_000;

/** A value as indented JSON, its parts in colours. */
export function jsonView(value: unknown, label: string): TemplateResult {
  const text = JSON.stringify(value, null, 2) ?? 'undefined';
  return html`<pre class="json" tabindex="0" role="region" aria-label=${label}>${
    text.length > mostColoured ? text : coloured(text)
  }</pre>`;
}

function coloured(text: string): readonly (string | TemplateResult)[] {
  const parts: (string | TemplateResult)[] = [];
  let end = 0;
  for (const match of text.matchAll(tokens)) {
    const [whole, quoted, colon = ''] = match;
    parts.push(text.slice(end, match.index));
    if (quoted === undefined) parts.push(html`<span class="json-word">${whole}</span>`);
    else parts.push(html`<span class=${colon === '' ? 'json-text' : 'json-key'}>${quoted}</span>`, colon);
    end = match.index + whole.length;
  }
  parts.push(text.slice(end));
  return parts;
}
