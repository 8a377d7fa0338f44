import { html, type TemplateResult } from 'lit-html';
import type { FindLink } from './record/reference-links.ts';

/** How many characters are coloured; beyond, the text is plain. */
const maxColoured = 40_000;

type Part = string | TemplateResult;

/** A value as indented JSON, its parts in colours, and what refers to another record as a link. */
export function jsonView(value: unknown, label: string, link: FindLink = () => undefined): TemplateResult {
  const text = JSON.stringify(value, null, 2) ?? 'undefined';
  return html`<pre class="json" tabindex="0" role="region" aria-label=${label}>${
    text.length > maxColoured ? text : partsOf(value, [], link)
  }</pre>`;
}

/** The parts of a value, written as `JSON.stringify(value, null, 2)` does. */
function partsOf(value: unknown, place: readonly (string | number)[], link: FindLink): readonly Part[] {
  if (typeof value === 'string') {
    const found = link(place, value);
    return found === undefined ? [html`<span class="json-text">${JSON.stringify(value)}</span>`] : ['"', found, '"'];
  }
  if (typeof value !== 'object' || value === null)
    return [html`<span class="json-word">${JSON.stringify(value) ?? 'null'}</span>`];
  const children: readonly (readonly [key: string | number, child: unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value).filter(([, child]) => child !== undefined);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  if (children.length === 0) return [open + close];
  const indent = `\n${'  '.repeat(place.length + 1)}`;
  const parts: Part[] = [open];
  for (const [index, [key, child]] of children.entries()) {
    parts.push(index === 0 ? indent : `,${indent}`);
    if (typeof key === 'string') parts.push(html`<span class="json-key">${JSON.stringify(key)}</span>`, ': ');
    parts.push(...partsOf(child, [...place, key], link));
  }
  parts.push(`\n${'  '.repeat(place.length)}`, close);
  return parts;
}
