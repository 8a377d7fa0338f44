/** A text in at most so many characters: its begin, and that it goes on. */
export function shortened(text: string, max: number): string {
  const characters = [...text];
  return characters.length <= max
    ? text
    : `${characters
        .slice(0, max - 1)
        .join('')
        .trimEnd()}…`;
}

/** A text in one line or two, broken between words where that can be, and shortened where it needs more. */
export function inTwoLines(text: string, max: number): readonly [string] | readonly [string, string] {
  if ([...text].length <= max) return [text];
  const end = text.lastIndexOf(' ', [...text].slice(0, max + 1).join('').length - 1);
  if (end <= 0) return [shortened(text, max)];
  return [text.slice(0, end), shortened(text.slice(end + 1), max)];
}
