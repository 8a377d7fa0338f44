/**
 * Whether a path holds a segment that reading it as a URL takes out, and with it the segment before: `..`, and `%2e` in
 * the place of a dot. What is sent to such a path arrives at another one.
 */
export function hasDotSegments(path: string): boolean {
  // To a URL, a backslash is a slash.
  return path.split(/[/\\]/).some((segment) => dots.test(segment));
}

const dots = /^(?:\.|%2e){1,2}$/i;
