import MarkdownIt from 'markdown-it';

/** A text as HTML has it, in its content and in its attributes. */
export const escapeHtml: (text: string) => string = new MarkdownIt().utils.escapeHtml;
