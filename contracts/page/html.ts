/** A piece of HTML that is safe as it stands. */
export interface Html {
  readonly markup: string;
}

/**
 * Writes HTML: what is put in is escaped, unless it is HTML already; lists are joined.
 *
 * @example
 * html`<li>${'<b>'}</li>`.markup // <li>&lt;b&gt;</li>
 */
export function html(texts: TemplateStringsArray, ...values: readonly (HtmlValue | readonly HtmlValue[])[]): Html {
  const markup = texts.map((text, index) => text + (index < values.length ? written(values[index] ?? '') : ''));
  return { markup: markup.join('') };
}

/** What can be put into HTML. */
export type HtmlValue = string | number | Html;

function written(value: HtmlValue | readonly HtmlValue[]): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return value.replaceAll(/[&<>"']/g, (character) => escapes[character] ?? character);
  return 'markup' in value ? value.markup : value.map(written).join('');
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
