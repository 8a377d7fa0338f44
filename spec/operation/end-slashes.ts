/** An address without the slashes at its end. A regular expression would begin anew at each slash before them. */
export function withoutEndSlashes(text: string): string {
  let end = text.length;
  while (text[end - 1] === '/') end -= 1;
  return text.slice(0, end);
}
