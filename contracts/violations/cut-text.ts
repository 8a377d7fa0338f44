/**
 * A text that is not too long, with a mark where it was cut.
 *
 * What is left is a copy: a part of a text would hold on to the whole.
 */
export function cutText(text: string, max: number): string {
  return text.length <= max ? text : `${[...text.slice(0, max - 1)].join('').replace(/[\uD800-\uDBFF]$/, '')}…`;
}
