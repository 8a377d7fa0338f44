/** What a path is known by, whatever its parameters are called. */
export function pathKey(path: string): string {
  return path
    .split('/')
    .map((segment) => (segment.startsWith('{') ? '{}' : segment))
    .join('/');
}
