/** A text that may hold anything, as a terminal may have it: in one line, not too long, and without commands to the terminal. */
export function oneLine(text: string, most = 400): string {
  const line = text.slice(0, most + 1).replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_C}]/gu, '�');
  return line.length > most ? `${line.slice(0, most)}…` : line;
}
