/**
 * The start of a text, no longer than so many UTF-16 units, with no character cut in half: half of one is no text that a
 * backend could keep. Units, as not every backend counts characters as JSON Schema does.
 */
export function cutBetween(text: string, max: number): string {
  return text.slice(0, max).replace(/[\uD800-\uDBFF]$/, '');
}
