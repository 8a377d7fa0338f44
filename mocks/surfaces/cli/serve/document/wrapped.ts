/** How wide a terminal is that somebody has not made wider. */
export const maxColumns = 80;

/** Breaks a text between its words, in lines of so many columns at the most; a longer word has a line of its own. */
export function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (const word of text
    .replaceAll('\n', ' ')
    .split(' ')
    .filter((one) => one !== '')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= columns) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The same, with what goes before the first line, and as much room before the others. */
export function indented(before: string, text: string, columns: number = maxColumns): string[] {
  return wrapped(text, columns - before.length).map(
    (line, index) => (index === 0 ? before : ' '.repeat(before.length)) + line,
  );
}
