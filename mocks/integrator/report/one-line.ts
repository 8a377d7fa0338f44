/** A text that may hold anything, as a terminal may have it: in one line, not too long, and without commands to the terminal. */
export function oneLine(text: string, max = 400): string {
  const line = text.slice(0, max + 1).replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_C}]/gu, '�');
  return line.length > max ? `${line.slice(0, max)}…` : line;
}
