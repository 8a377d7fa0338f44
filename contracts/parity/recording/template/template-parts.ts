/** A part of a template: a text that stands there as it is, or the name of what changes. */
export type TemplatePart = { readonly text: string } | { readonly name: string };

const placeholder = /\{\{(open|tag|text|id:\d+|time:\d+|repeat:\d+:[\s\S])\}\}/;

/** The parts of a template, in their order, without empty texts. */
export function templateParts(template: string): TemplatePart[] {
  // Texts stand at the even places of a split by a group, names at the odd ones.
  return template
    .split(placeholder)
    .map((part, index) => (index % 2 === 0 ? { text: part } : { name: part }))
    .filter((part) => 'name' in part || part.text !== '');
}
