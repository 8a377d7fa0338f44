/**
 * Makes the test of whether a path ends as a pattern says; `*` stands for anything but a slash, `**` for anything, and a
 * slash more at the end is let pass.
 *
 * No regular expression: one with several stars tries each way to share a path out among them.
 */
export function pathPattern(path: string): (pathname: string) => boolean {
  // What stands between the stars, and the stars before it.
  const parts = `**${path}`.split(/(\*+)/).slice(1);
  return (pathname) => fits(parts, pathname) || (pathname.endsWith('/') && fits(parts, pathname.slice(0, -1)));
}

/** Keeps for each segment the first place up to which the path fits so far: whatever follows fits from there, too. */
function fits(parts: readonly string[], text: string): boolean {
  let ends = [0];
  for (let index = 0; index < parts.length; index += 2) {
    const isWide = (parts[index] ?? '').length > 1;
    const literal = parts[index + 1] ?? '';
    if (index + 2 === parts.length) {
      const start = text.length - literal.length;
      const least = isWide ? 0 : text.lastIndexOf('/', start - 1) + 1;
      return text.endsWith(literal) && ends.some((end) => end <= start && end >= least);
    }
    const next: number[] = [];
    let found = -1;
    let slash = -1;
    for (let from of ends) {
      do {
        if (found < from) found = text.indexOf(literal, from);
        if (slash < from) slash = endOfSegment(text, from);
        if (found < 0) break;
        const end = found + literal.length;
        if (isWide || found <= slash) next.push(end);
        // A wide star leads into each segment that follows, too.
        from = Math.max(found, endOfSegment(text, end) - literal.length) + 1;
      } while (isWide && from <= text.length);
      if (isWide || found < 0) break;
    }
    ends = next;
  }
  return false;
}

function endOfSegment(text: string, from: number): number {
  const slash = text.indexOf('/', from);
  return slash < 0 ? text.length : slash;
}
