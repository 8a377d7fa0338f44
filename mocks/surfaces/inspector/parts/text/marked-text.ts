import { html, type TemplateResult } from 'lit-html';

/** A sentence whose `names` stand between backticks, with these as code. */
export function markedText(sentence: string): readonly (string | TemplateResult)[] {
  return sentence.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));
}
